package org.sourcecritic.reading.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;

/** Numbers in English sentences: what is read, and where. */
class EnglishNumbersTest {

	@Test
	void givenAPowerOfTenWhenItIsReadThenItIsTheNumber() {
		var sentence = "1.3x10^6 shells";
		assertThat(read(sentence)).hasSize(1);
		assertThat(read(sentence).getFirst().span().in(sentence)).isEqualTo("1.3x10^6");
		assertThat(read(sentence).getFirst().low()).isEqualByComparingTo("1300000");
	}

	@Test
	void givenNumbersSideBySideWhenTheyAreReadThenEachIsOne() {
		assertThat(read("22,24,26,31.").stream().map(number -> number.low().toPlainString())).containsExactly("22",
				"24",
				"26", "31");
		assertThat(read("three hundred and two hundred").stream().map(number -> number.low().toPlainString()))
				.containsExactly("300", "200");
		assertThat(read("192.168.1.2")).hasSize(4);
	}

	private static List<NumberExpression> read(String sentence) {
		return new NumberReader(ReadingLanguage.ENGLISH, Separators.UNTOLD).read(sentence);
	}
}
