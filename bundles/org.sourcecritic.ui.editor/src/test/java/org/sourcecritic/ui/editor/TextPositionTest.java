package org.sourcecritic.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

class TextPositionTest {

	private static final String TEXT = "One\n\nFirst words.\n\n213\n\nTwo\n\nLast words.\n";

	private static Segment segment(SegmentKind kind, String words) {
		var segment = ModelFactory.eINSTANCE.createSegment();
		segment.setKind(kind);
		segment.setLabel(kind == SegmentKind.PAGE_BREAK ? words : null);
		var span = ModelFactory.eINSTANCE.createSpan();
		span.setStart(TEXT.indexOf(words));
		span.setEnd(span.getStart() + words.length());
		segment.getSpans().add(span);
		return segment;
	}

	@Test
	void pageSectionParagraphAndPercentAreSaidAsFarAsTheTextHasThem() {
		var position = new TextPosition(new DocumentText("text-1", TEXT, "",
				List.of(segment(SegmentKind.HEADING, "One"), segment(SegmentKind.PARAGRAPH, "First words."),
						segment(SegmentKind.PAGE_BREAK, "213"), segment(SegmentKind.HEADING, "Two"),
						segment(SegmentKind.PARAGRAPH, "Last words."))));

		assertThat(position.at(TEXT.indexOf("words"))).isEqualTo("p. 212  ·  One  ·  paragraph 1 of 2  ·  27 %");
		assertThat(position.at(TEXT.length())).isEqualTo("p. 213  ·  Two  ·  paragraph 2 of 2  ·  100 %");
		assertThat(position.pages().leaf(TEXT.length())).isEqualTo(2);
		assertThat(new TextPosition(new DocumentText("text-1", TEXT, "", List.of())).at(0)).isEqualTo("0 %");
		assertThat(new TextPosition(new DocumentText("text-1", "", "", List.of())).at(0)).isEqualTo("0 %");
	}
}
