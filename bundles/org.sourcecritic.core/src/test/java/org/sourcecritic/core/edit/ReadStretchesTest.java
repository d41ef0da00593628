package org.sourcecritic.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

@NonNullByDefault({})
class ReadStretchesTest {

	private static final String TEXT = "The yield of the\n\n1 A note.\n2 Another.\n\n212  Head\n\nprovinces fell.\n";
	private static final String BEFORE = "yield of the";
	private static final String AFTER = "provinces fell.";

	@Test
	void aSelectionAcrossNotesIsTwoStretches() {
		assertThat(of(TEXT.indexOf("yield"), TEXT.length())).containsExactly(BEFORE, AFTER);
		assertThat(of(TEXT.indexOf(" yield"), TEXT.indexOf("s fell"))).containsExactly(BEFORE, "province");
	}

	@Test
	void whoSelectsInANoteMeansTheNote() {
		assertThat(of(TEXT.indexOf("A note"), TEXT.indexOf("2 Another") - 1)).containsExactly("A note.");
		assertThat(of(TEXT.indexOf("1 A note"), TEXT.indexOf("\n2 Another"))).containsExactly("1 A note.");
		assertThat(of(TEXT.indexOf("A note"), TEXT.indexOf("ther."))).containsExactly("A note.\n2 Ano");
		assertThat(of(TEXT.indexOf("1 A note"), TEXT.indexOf("\n\n212")))
				.containsExactly("1 A note.\n2 Another.");
		assertThat(of(TEXT.indexOf("1 A note"), TEXT.indexOf(" Head"))).hasSize(1);
	}

	@Test
	void whiteSpaceAloneIsNothing() {
		assertThat(of(TEXT.indexOf("\n\n"), TEXT.indexOf("\n\n") + 2)).isEmpty();
		assertThat(of(3, 4)).isEmpty();
		assertThat(of(0, 3)).containsExactly("The");
	}

	@Test
	void endsAreWithoutWhiteSpaceOfAnyKind() {
		var text = new DocumentText("d", "a \u00A0b c\u200B\n", "", List.of());

		assertThat(ReadStretches.of(text, new TextRange(1, 8))).containsExactly(new TextRange(3, 6));
		assertThat(ReadStretches.of(text, new TextRange(1, 100))).containsExactly(new TextRange(3, 6));
	}

	@Test
	void whatAReaderSeesAsOneSignIsSelectedAsAWhole() {
		var text = new DocumentText("d", "cafe\u0301s \uD83D\uDC68\u200D\uD83D\uDC69", "", List.of());

		assertThat(ReadStretches.of(text, new TextRange(0, 4))).containsExactly(new TextRange(0, 5));
		assertThat(ReadStretches.of(text, new TextRange(4, 6))).containsExactly(new TextRange(3, 6));
		assertThat(ReadStretches.of(text, new TextRange(9, 10))).containsExactly(new TextRange(7, 12));
	}

	private static List<String> of(int start, int end) {
		return ReadStretches.of(text(), new TextRange(start, end)).stream().map(range -> range.in(TEXT)).toList();
	}

	private static DocumentText text() {
		var segments = new ArrayList<Segment>();
		segments.add(segment(SegmentKind.NOTE, "1 A note."));
		segments.add(segment(SegmentKind.NOTE, "2 Another."));
		segments.add(segment(SegmentKind.PAGE_BREAK, "212  Head"));
		segments.add(segment(SegmentKind.PARAGRAPH, "provinces fell."));
		return new DocumentText("d", TEXT, "", segments);
	}

	private static Segment segment(SegmentKind kind, String words) {
		var segment = ModelFactory.eINSTANCE.createSegment();
		segment.setKind(kind);
		var span = ModelFactory.eINSTANCE.createSpan();
		span.setStart(TEXT.indexOf(words));
		span.setEnd(TEXT.indexOf(words) + words.length());
		segment.getSpans().add(span);
		return segment;
	}
}
