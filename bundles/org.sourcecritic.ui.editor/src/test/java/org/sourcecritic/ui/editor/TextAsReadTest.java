package org.sourcecritic.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

class TextAsReadTest {

	@Test
	void aLineEndInsideAParagraphIsASpaceAndAHyphenBeforeOneCanNotBeSeen() {
		String text = "The com-\nmission met\nin 1-\n2 and\n\nTitle\nstays";

		String shown = TextAsRead.of(text(text, paragraph(0, text.indexOf("\n\n"))));

		assertThat(shown).hasSameSizeAs(text).isEqualTo("The com\u00AD\u200Bmission met in 1- 2 and\n\nTitle\nstays");
	}

	@Test
	void withoutParagraphsTheTextStaysAsItIs() {
		assertThat(TextAsRead.of(text("one\ntwo"))).isEqualTo("one\ntwo");
	}

	private static DocumentText text(String text, Segment... segments) {
		return new DocumentText("d", text, "", List.of(segments));
	}

	private static Segment paragraph(int start, int end) {
		Segment segment = ModelFactory.eINSTANCE.createSegment();
		segment.setKind(SegmentKind.PARAGRAPH);
		var span = ModelFactory.eINSTANCE.createSpan();
		span.setStart(start);
		span.setEnd(end);
		segment.getSpans().add(span);
		return segment;
	}
}
