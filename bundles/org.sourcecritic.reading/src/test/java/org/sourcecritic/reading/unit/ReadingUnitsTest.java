package org.sourcecritic.reading.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.sourcecritic.core.text.SentenceFinder;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.reading.ReadingLanguage;

@NonNullByDefault({})
class ReadingUnitsTest {

	private static final String SENTENCE = "The dyke was finished in 1871, and four hundred men worked on it.";
	private static final String PARAGRAPH = SENTENCE + " They were driven like cattle.";

	@Test
	void fromTheCaretOneComesToWordClauseSentenceAndParagraph() {
		String text = PARAGRAPH + "\n\nAnother paragraph.";

		assertThat(steps(text, List.of(), text.indexOf("dred"))).containsExactly(List.of("hundred"),
				List.of("four hundred men worked on it."), List.of(SENTENCE), List.of(PARAGRAPH));
		assertThat(steps(text, List.of(), text.indexOf("They"))).containsExactly(List.of("They"),
				List.of("They were driven like cattle."), List.of(PARAGRAPH));
		assertThat(steps(text, List.of(), text.length())).containsExactly(List.of("Another paragraph."));
	}

	@Test
	void aSelectionAcrossTwoParagraphsBecomesBothOfThem() {
		String text = "One thing. Another thing.\n\nA third thing. A fourth.";
		ReadingUnits units = units(text, List.of());
		List<TextRange> selected = List.of(range(text, "ther thing."), range(text, "A thi"));

		List<TextRange> words = units.wider(selected).orElseThrow();
		List<TextRange> sentences = units.wider(words).orElseThrow();
		assertThat(said(text, words)).containsExactly("Another thing.", "A third");
		assertThat(said(text, sentences)).containsExactly("Another thing.", "A third thing.");
		assertThat(said(text, units.wider(sentences).orElseThrow())).containsExactly("One thing. Another thing.",
				"A third thing. A fourth.");
	}

	@Test
	void aNoteAtTheFootOfThePageIsNoPartOfTheSentenceItInterrupts() {
		String text = "The yield of the\n\n1 A note.\n\nprovinces fell. Nobody knew.\n";
		List<Segment> segments = List.of(segment(SegmentKind.PARAGRAPH, text, "The yield of the",
				"provinces fell. Nobody knew."), segment(SegmentKind.NOTE, text, "1 A note."));

		assertThat(steps(text, segments, text.indexOf("ield"))).containsExactly(List.of("yield"),
				List.of("The yield of the", "provinces fell."),
				List.of("The yield of the", "provinces fell. Nobody knew."));
		assertThat(steps(text, segments, text.indexOf("note"))).containsExactly(List.of("note"), List.of("1 A note."));
	}

	@Test
	void aWordThatIsDividedAtTheEndOfALineIsOne() {
		String text = "The coun-\ncil met in the hall.";
		List<Segment> segments = List.of(segment(SegmentKind.PARAGRAPH, text, text));

		assertThat(steps(text, segments, text.indexOf("cil"))).startsWith(List.of("coun-\ncil"));
	}

	@Test
	void theMarkerOfANoteIsNoPartOfAWord() {
		String text = "The council met.1 It was late.";
		List<Segment> segments = List.of(segment(SegmentKind.PARAGRAPH, text, text),
				segment(SegmentKind.NOTE_MARKER, text, "1"));

		assertThat(steps(text, segments, text.indexOf(".1"))).startsWith(List.of("met"),
				List.of("The council met.1"));
	}

	@Test
	void wordsOfScriptsWithoutSpacesAreThoseOfTheDictionary() {
		assertThat(steps("我们研究历史。他们也研究。", List.of(), 3)).startsWith(List.of("研究"), List.of("我们研究历史。"));
	}

	@Test
	void inWhiteSpaceBetweenParagraphsThereIsNothing() {
		assertThat(units("One.\n\n\nTwo.", List.of()).smallest(5)).isEmpty();
	}

	@Test
	void whatWasWidenedBeforeIsNarrowedToTheUnitAtTheCaret() {
		ReadingUnits units = units(PARAGRAPH, List.of());
		int caret = PARAGRAPH.indexOf("men");

		List<TextRange> sentence = units.at(ReadingUnit.SENTENCE, caret);
		List<TextRange> clause = units.narrower(sentence, caret).orElseThrow();
		assertThat(said(PARAGRAPH, clause)).containsExactly("four hundred men worked on it.");
		List<TextRange> word = units.narrower(clause, caret).orElseThrow();
		assertThat(said(PARAGRAPH, word)).containsExactly("men");
		assertThat(units.narrower(word, caret)).isEmpty();
	}

	private static List<List<String>> steps(String text, List<Segment> segments, int caret) {
		ReadingUnits units = units(text, segments);
		List<List<String>> steps = new ArrayList<>();
		Optional<List<TextRange>> step = units.smallest(caret);
		while (step.isPresent()) {
			steps.add(said(text, step.get()));
			step = units.wider(step.get());
		}
		return steps;
	}

	static ReadingUnits units(String text, List<Segment> segments) {
		return new ReadingUnits(text,
				segments.isEmpty() ? SentenceFinder.of(text) : SentenceFinder.of(text, segments),
				ClauseFinder.of(ReadingLanguage.ENGLISH));
	}

	private static List<String> said(String text, List<TextRange> stretches) {
		return stretches.stream().map(stretch -> stretch.in(text)).toList();
	}

	private static TextRange range(String text, String words) {
		return new TextRange(text.indexOf(words), text.indexOf(words) + words.length());
	}

	private static Segment segment(SegmentKind kind, String text, String... words) {
		Segment segment = ModelFactory.eINSTANCE.createSegment();
		segment.setKind(kind);
		for (String word : words) {
			var span = ModelFactory.eINSTANCE.createSpan();
			span.setStart(text.indexOf(word));
			span.setEnd(text.indexOf(word) + word.length());
			segment.getSpans().add(span);
		}
		return segment;
	}
}
