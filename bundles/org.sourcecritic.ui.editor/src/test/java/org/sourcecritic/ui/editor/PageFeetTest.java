package org.sourcecritic.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.ui.editor.text.Foldable;

class PageFeetTest {

	private static final String FIRST = "The dyke was finished in 1871.1 It cost more than\n\n";
	private static final String NOTES = "1 The clerk, p. 5.\n2 The same.\n\n12  A. Writer\n\n";
	private static final String GOES_ON = "the owners had.2\n\n";
	private static final String END_NOTES = "3 Another, p. 1.\n4 Another, p. 2.\n5 Another, p. 3.\n";

	private static String folded(DocumentText document, Foldable foldable) {
		return document.text().substring(foldable.start(), foldable.end());
	}

	/** A paragraph that notes and a page break interrupt. */
	private static DocumentText interrupted(String rest) {
		return new SegmentedText(FIRST + NOTES + GOES_ON + rest)
				.with(SegmentKind.PARAGRAPH, "", FIRST.strip(), GOES_ON.strip())
				.with(SegmentKind.NOTE, "1", "1 The clerk, p. 5.").with(SegmentKind.NOTE, "2", "2 The same.")
				.with(SegmentKind.PAGE_BREAK, "12", "\n12  A. Writer").document();
	}

	@Test
	void notesAndPageInsideAParagraphAreOneFoldWithTheBlankLinesAroundThem() {
		DocumentText document = interrupted("");

		List<Foldable> feet = PageFeet.of(document);

		assertThat(feet).singleElement().satisfies(foot -> {
			assertThat(folded(document, foot)).isEqualTo("\n" + NOTES);
			assertThat(foot.foldedAtFirst()).isTrue();
			assertThat(foot.label()).contains("1\u20132", "12");
		});
	}

	@Test
	void betweenParagraphsTheBlankLinesStay() {
		String text = "One.1\n\n1 Note.\n\nTwo.2\n\n2 Note two.\n\nThree.\n";
		DocumentText document = new SegmentedText(text).with(SegmentKind.PARAGRAPH, "", "One.1")
				.with(SegmentKind.NOTE, "1", "1 Note.").with(SegmentKind.PARAGRAPH, "", "Two.2")
				.with(SegmentKind.NOTE, "2", "2 Note two.").document();

		assertThat(PageFeet.of(document)).extracting(foot -> folded(document, foot)).containsExactly("1 Note.\n",
				"2 Note two.\n");
	}

	@Test
	void notesAtTheEndCanBeFoldedButAreNotAtFirst() {
		DocumentText document = new SegmentedText(FIRST + END_NOTES).with(SegmentKind.PARAGRAPH, "", FIRST.strip())
				.with(SegmentKind.NOTE, "3", "3 Another, p. 1.").with(SegmentKind.NOTE, "4", "4 Another, p. 2.")
				.with(SegmentKind.NOTE, "5", "5 Another, p. 3.").document();

		assertThat(PageFeet.of(document)).singleElement().satisfies(foot -> {
			assertThat(folded(document, foot)).isEqualTo(END_NOTES);
			assertThat(foot.foldedAtFirst()).isFalse();
		});
	}

	@Test
	void aPageNumberIsFoldedOnlyWhereItInterruptsAParagraph() {
		DocumentText inside = new SegmentedText("It cost more than\n\n7\n\nthe owners had.\n")
				.with(SegmentKind.PARAGRAPH, "", "It cost more than", "the owners had.")
				.with(SegmentKind.PAGE_BREAK, "7", "7").document();
		DocumentText between = new SegmentedText("It was dear.\n\n7\n\nThe owners paid.\n")
				.with(SegmentKind.PARAGRAPH, "", "It was dear.").with(SegmentKind.PAGE_BREAK, "7", "7").document();
		DocumentText unseen = new SegmentedText("It cost more than\n\nthe owners had.\n")
				.with(SegmentKind.PARAGRAPH, "", "It cost more than", "the owners had.")
				.with(SegmentKind.PAGE_BREAK, "7", "\n\n").document();

		assertThat(PageFeet.of(inside)).singleElement()
				.satisfies(foot -> assertThat(folded(inside, foot)).isEqualTo("\n7\n\n"));
		assertThat(PageFeet.of(between)).isEmpty();
		assertThat(PageFeet.of(unseen)).isEmpty();
	}

	@Test
	void aNoteWithinALineIsNoFold() {
		DocumentText document = new SegmentedText("The dyke [1 a note] was finished.\n")
				.with(SegmentKind.PARAGRAPH, "", "The dyke", "was finished.")
				.with(SegmentKind.NOTE, "1", "[1 a note]").document();

		assertThat(PageFeet.of(document)).isEmpty();
	}

	@Test
	void aNoteBeyondTheTextIsLeftOut() {
		DocumentText document = new SegmentedText("One.\n1 Note.\n").with(SegmentKind.NOTE, "1", "1 Note.").document();
		document.segments().getFirst().getSpans().getFirst().setEnd(400);

		assertThat(PageFeet.of(document)).isEmpty();
		assertThat(TextNotes.of(document).labels()).isEmpty();
	}
}
