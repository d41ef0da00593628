package org.sourcecritic.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

class MaskedTextTest {

	@Test
	void showsLineEndsAsSpacesAndDividedWordsWhole() {
		String text = "The factor wrote that the har-\nvest of the unhappy year of\n1846 was poor.12 It rained all\nthe time, they say.\n\nThe end";

		assertThat(MaskedText.of(text).toString()).isEqualTo(
				"The factor wrote that the har\u00AD\u200Bvest of the unhappy year of 1846 was poor.\u2060\u2060 It rained all the time, they say.\n\nThe end");
	}

	@Test
	void keepsTheHyphenOfACompound() {
		String text = "Most of them came from the Moscow-\nVolga canal, and some from all the\nother places, in the year 1846-\n47, by foot.";

		assertThat(MaskedText.of(text).toString()).contains("Moscow-\u200BVolga", "1846-\u200B47");
	}

	@Test
	void isTextLikeAnyOther() {
		MaskedText masked = MaskedText.of("War.1 The");

		assertThat(masked.charAt(4)).isEqualTo('\u2060');
		assertThat(masked.subSequence(0, 4)).hasToString("War.");
		assertThat(masked).hasSize(9);
	}

	@Property
	void findsTheSentencesOfTheText(@ForAll("prose") String text) {
		assertThat(MaskedText.of(text).sentences().sentences()).isEqualTo(SentenceFinder.of(text).sentences());
	}

	@Property
	void hasTheLengthOfTheText(@ForAll("prose") String text) {
		MaskedText masked = MaskedText.of(text);

		assertThat(masked.length()).isEqualTo(text.length());
		for (int i = 0; i < text.length(); i++) {
			if (Character.isLetter(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
				assertThat(masked.charAt(i)).isEqualTo(text.charAt(i));
			}
		}
	}

	@Provide
	Arbitrary<String> prose() {
		return SampleTexts.prose();
	}
}
