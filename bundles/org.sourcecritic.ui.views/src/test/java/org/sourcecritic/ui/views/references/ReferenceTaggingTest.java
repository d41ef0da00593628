package org.sourcecritic.ui.views.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sourcecritic.core.edit.NewClaim;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.reading.reference.DocumentReferences;
import org.sourcecritic.reading.reference.Reference.Role;
import org.sourcecritic.reading.reference.ReferenceInText;
import org.sourcecritic.reading.reference.ReferenceInText.Setting;

class ReferenceTaggingTest {

	private static final String TEXT = """
			The mill was sold.7 Nobody knows why. Conquest says so.7

			7 Town book, leaf 12.
			""";
	private static final String FIRST = "The mill was sold.7";
	private static final String LAST = "Conquest says so.7";

	/** The note and both markers of it. */
	private static final List<Segment> SEGMENTS = List.of(
			segment("text", SegmentKind.PARAGRAPH, 0, TEXT.indexOf('\n')),
			marker("one", FIRST.length() - 1), marker("other", TEXT.indexOf(LAST) + LAST.length() - 1),
			segment("note-7", SegmentKind.NOTE, TEXT.lastIndexOf('7'), TEXT.length() - 1));

	private static Segment marker(String id, int start) {
		var marker = segment(id, SegmentKind.NOTE_MARKER, start, start + 1);
		marker.setTarget("note-7");
		return marker;
	}

	private static Segment segment(String id, SegmentKind kind, int start, int end) {
		var segment = ModelFactory.eINSTANCE.createSegment();
		segment.setId(id);
		segment.setKind(kind);
		var span = ModelFactory.eINSTANCE.createSpan();
		span.setStart(start);
		span.setEnd(end);
		segment.getSpans().add(span);
		return segment;
	}

	@Test
	void everySentenceWithAMarkerOfTheNoteIsTagged() {
		var claims = claims(SmallReferences.work(Map.of(Role.AUTHOR, "Huber")));

		assertThat(claims).extracting(ReferenceTaggingTest::words).containsExactly(FIRST, LAST);
		assertThat(claims).allSatisfy(claim -> assertThat(citations(claim)).singleElement().satisfies(citation -> {
			assertThat(citation.getAuthor()).isEqualTo("Huber");
			assertThat(citation.getNoteSegment()).isEqualTo("note-7");
		}));
	}

	@Test
	void aSentenceIsTaggedOnceByAllReferencesItLeadsTo() {
		var inText = SmallReferences.work(Setting.TEXT, range("Conquest"), Map.of(Role.AUTHOR, "Conquest"));

		var claims = claims(SmallReferences.work(Map.of(Role.AUTHOR, "Huber")), inText);

		assertThat(claims).extracting(ReferenceTaggingTest::words).containsExactly(FIRST, LAST);
		assertThat(citations(claims.getLast())).extracting(Citation::getAuthor).containsExactly("Huber", "Conquest");
	}

	@Test
	void noSentenceLeadsToAListOfWorks() {
		assertThat(claims(SmallReferences.work(Setting.LIST_OF_WORKS, range("Town book"), Map.of()))).isEmpty();
	}

	private static List<NewClaim> claims(ReferenceInText... references) {
		return ReferenceTagging.claims(DocumentReferences.of(TEXT, SEGMENTS, Optional.of("en"), null),
				List.of(references));
	}

	private static TextRange range(String words) {
		int start = TEXT.indexOf(words);
		return new TextRange(start, start + words.length());
	}

	private static String words(NewClaim claim) {
		return String.join("…", claim.stretches().stream().map(stretch -> stretch.in(TEXT)).toList());
	}

	private static List<Citation> citations(NewClaim claim) {
		var annotation = ModelFactory.eINSTANCE.createAnnotation();
		claim.says().accept(annotation);
		return annotation.getCitations();
	}
}
