package org.sourcecritic.ui.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HoverLinesTest {

	@Test
	void aLongLineGoesOnInTheNext() {
		assertThat(broken("Sourced (Anna)\nGARF, f. 9414, op. 1", 12))
				.isEqualTo("Sourced\n(Anna)\nGARF, f.\n9414, op. 1");
	}

	@Test
	void whatFitsStaysAsItIs() {
		assertThat(broken("one\ntwo", 2)).isEqualTo("one\ntwo");
	}

	@Test
	void moreLinesThanItHoldsEndWithAnEllipsis() {
		assertThat(broken("one two three\nfour", 1)).isEqualTo("one two…");
	}

	private static String broken(String text, int most) {
		return HoverLines.broken(text, new CountingMeasure(), 12, most);
	}
}
