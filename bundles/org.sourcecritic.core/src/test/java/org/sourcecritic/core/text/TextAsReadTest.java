package org.sourcecritic.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.sourcecritic.model.SegmentKind;

@NonNullByDefault({})
class TextAsReadTest {

	@Test
	void aLineEndInsideAParagraphIsASpaceAndAHyphenBeforeOneCanNotBeSeen() {
		var text = "The com-\nmission met\nin 1-\n2 and\n\nTitle\nstays";
		var paragraph = Stored.segment(SegmentKind.PARAGRAPH, text, "The com-\nmission met\nin 1-\n2 and");

		assertThat(TextAsRead.of(text, List.of(paragraph)))
				.isEqualTo("The com\u00AD\u200Bmission met in 1-\u200B2 and\n\nTitle\nstays");
	}

	@Test
	void markersCanBeSeenAndLinesOfAQuotationAreAsTheyAre() {
		var text = "It fell\nlate.1\n\nA verse\nof two lines\n\n1 A note\ngoes on.";

		assertThat(TextAsRead.of(text, List.of(Stored.segment(SegmentKind.PARAGRAPH, text, "It fell\nlate.1"),
				Stored.segment(SegmentKind.NOTE_MARKER, text, "1"),
				Stored.segment(SegmentKind.BLOCK_QUOTATION, text, "A verse\nof two lines"),
				Stored.segment(SegmentKind.NOTE, text, "1 A note\ngoes on."))))
				.isEqualTo("It fell late.1\n\nA verse\nof two lines\n\n1 A note goes on.");
	}

	@Test
	void withoutSegmentsTheTextStaysAsItIs() {
		assertThat(TextAsRead.of("one\ntwo", List.of())).isEqualTo("one\ntwo");
	}
}
