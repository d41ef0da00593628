package org.sourcecritic.ui.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisualLinesTest {

	private final VisualLines lines = LineBreaker.lines("one two\nabcdefgh", new CountingMeasure(), 4);

	@Test
	void theSpaceBeforeABreakIsTheLinesEnd() {
		assertThat(lines.shown(0)).isEqualTo("one");
		assertThat(lines.shownEnd(0)).isEqualTo(3);
		assertThat(lines.end(0)).isEqualTo(4);
	}

	@Test
	void aLineBrokenInsideAWordShowsEverything() {
		assertThat(lines.shown(2)).isEqualTo("abcd");
		assertThat(lines.shownEnd(2)).isEqualTo(lines.end(2)).isEqualTo(lines.start(3));
	}

	@Test
	void theOffsetBehindTheTextIsOnTheLastLine() {
		assertThat(lines.lineAt(16)).isEqualTo(3);
		assertThat(VisualLines.ofNothing().lineAt(0)).isZero();
	}
}
