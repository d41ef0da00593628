package org.sourcecritic.reading.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;

/** German numbers in signs that a table doesn't show. */
class GermanNumbersTest {

	@Test
	void softHyphensAreNoLetters() {
		assertRead("Es waren drei\u00ADhundert\u00ADfünf\u00ADund\u00ADzwanzig Mann.",
				"drei\u00ADhundert\u00ADfünf\u00ADund\u00ADzwanzig", "325");
	}

	@Test
	void decomposedUmlautsAreUmlauts() {
		assertRead("Es waren fu\u0308nfhundert Mann.", "fu\u0308nfhundert", "500");
	}

	private static void assertRead(String sentence, String words, String value) {
		var numbers = new NumberReader(ReadingLanguage.GERMAN, Separators.UNTOLD).read(sentence);
		assertThat(numbers).hasSize(1);
		assertThat(numbers.getFirst().span().in(sentence)).isEqualTo(words);
		assertThat(numbers.getFirst().low()).isEqualByComparingTo(value);
	}
}
