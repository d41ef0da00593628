package org.sourcecritic.ui.editor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.eclipse.swt.graphics.RGB;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LegibleColoursTest {

	private static final RGB WHITE = new RGB(255, 255, 255);
	private static final RGB BLACK = new RGB(0, 0, 0);

	@Example
	void contrastIsThatOfWcag() {
		assertThat(LegibleColours.contrast(BLACK, WHITE)).isCloseTo(21, within(0.01));
		assertThat(LegibleColours.contrast(new RGB(119, 119, 119), WHITE)).isCloseTo(4.48, within(0.01));
	}

	@Example
	void leavesAColourThatStandsOut() {
		RGB blue = new RGB(0, 90, 180);
		assertThat(LegibleColours.legible(blue, WHITE)).isEqualTo(blue);
	}

	@Provide
	Arbitrary<RGB> colours() {
		Arbitrary<Integer> channel = Arbitraries.integers().between(0, 255);
		return Combinators.combine(channel, channel, channel).as(RGB::new);
	}

	@Property
	void everyColourStandsOutFromEveryBackground(@ForAll("colours") RGB colour, @ForAll("colours") RGB background) {
		RGB legible = LegibleColours.legible(colour, background);
		assertThat(LegibleColours.contrast(legible, background)).isGreaterThanOrEqualTo(LegibleColours.CONTRAST);
	}
}
