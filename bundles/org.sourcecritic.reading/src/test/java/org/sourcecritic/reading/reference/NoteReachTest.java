package org.sourcecritic.reading.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.sourcecritic.core.text.FoundSegment;
import org.sourcecritic.core.text.StructureFinder;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.Span;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.reference.NoteReach.Grade;
import org.sourcecritic.reading.reference.NoteReach.Reached;

/** How far the markers of notes reach in texts whose structure is found. */
class NoteReachTest {

	private static final String NOTES = "\n\n[1] See the first ledger, p. 12.\n[2] See the second ledger, p. 30.\n";

	private static List<String> reached(String text, String marker) {
		var reach = NoteReach.of(text, segments(text), ReadingLanguage.ENGLISH).of(text.indexOf(marker));
		assertThat(reach).extracting(Reached::grade).first().isEqualTo(Grade.COVERED);
		assertThat(reach).extracting(Reached::grade).filteredOn(Grade.COVERED::equals).hasSize(1);
		return reach.stream().map(one -> words(one, text)).toList();
	}

	private static String words(Reached reached, String text) {
		return reached.spans().stream().map(span -> span.in(text)).collect(Collectors.joining("…"));
	}

	private static List<Segment> segments(String text) {
		return StructureFinder.segments(text, List.of()).stream().map(NoteReachTest::segment).toList();
	}

	private static Segment segment(FoundSegment found) {
		var segment = ModelFactory.eINSTANCE.createSegment();
		segment.setKind(found.kind());
		found.spans().forEach(range -> segment.getSpans().add(span(range)));
		return segment;
	}

	private static Span span(TextRange range) {
		var span = ModelFactory.eINSTANCE.createSpan();
		span.setStart(range.start());
		span.setEnd(range.end());
		return span;
	}

	@Test
	void backToTheBeginningOfTheParagraph() {
		var text = "The mill was old.\n\nIt had two wheels. However, one was broken. Nobody mended it.[1]"
				+ NOTES;
		assertThat(reached(text, "[1]")).containsExactly("Nobody mended it.", "However, one was broken.",
				"It had two wheels.");
	}

	@Test
	void backToTheSentenceWithTheMarkerBefore() {
		var text = "The mill was old. It had two wheels.[1] One was broken. Nobody mended it.[2]" + NOTES;
		assertThat(reached(text, "[1]")).containsExactly("It had two wheels.", "The mill was old.");
		assertThat(reached(text, "[2]")).containsExactly("Nobody mended it.", "One was broken.");
	}

	@Test
	void onlyItsOwnSentenceBehindAnotherMarkerInIt() {
		var text = "The mill was old. It had two wheels[1] and a broken dam.[2]" + NOTES;
		assertThat(reached(text, "[2]")).containsExactly("It had two wheels…and a broken dam.");
		assertThat(reached(text, "[1]")).hasSize(2);
	}

	@Test
	void toTheSentenceThatNamesWhoSaysItAndNoFurther() {
		var text = "The mill was old. Conquest writes that it had two wheels. One was broken.[1]" + NOTES;
		assertThat(reached(text, "[1]")).containsExactly("One was broken.",
				"Conquest writes that it had two wheels.");
	}

	@Test
	void notBackWhenItsOwnSentenceNamesWhoSaysIt() {
		var text = "The mill was old. Conquest writes that it had two wheels.[1] One was broken." + NOTES;
		assertThat(reached(text, "[1]")).containsExactly("Conquest writes that it had two wheels.");
	}

	@Test
	void notToASentenceWithItsSourceInBrackets() {
		var text = "The mill was old (Ellman 2002, 12). It had two wheels. One was broken.[1]" + NOTES;
		assertThat(reached(text, "[1]")).containsExactly("One was broken.", "It had two wheels.");
	}

	@Test
	void aLawThatIsNamedDoesNotBreakTheThread() {
		var text = "The mill was old. It was taken under the decree of 7 August 1932. Nobody knew why.[1]" + NOTES;
		assertThat(reached(text, "[1]")).hasSize(3);
	}

	@Test
	void nothingWhereThereIsNoSentence() {
		var text = "The mill was old.[1]\n\n\n" + NOTES;
		var reach = NoteReach.of(text, segments(text), ReadingLanguage.ENGLISH);
		assertThat(reach.of(text.indexOf("\n\n"))).isEmpty();
	}
}
