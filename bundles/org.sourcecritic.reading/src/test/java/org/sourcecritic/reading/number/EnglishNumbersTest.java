package org.sourcecritic.reading.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;

/** Numbers in English sentences: what is read, and where. */
class EnglishNumbersTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			They counted two hundred and five men. | two hundred and five | 205
			He paid 1,234.50 for it. | 1,234.50 | 1234.5
			Some 14 million died. | 14 million | 14000000
			one hundred and two thousand three hundred and four | one hundred and two thousand three hundred and four | 102304
			fifty-two houses | fifty-two | 52
			500,000 men | 500,000 | 500000
			""")
	void number(String sentence, String words, String value) {
		var numbers = new NumberReader(ReadingLanguage.ENGLISH, Separators.UNTOLD).read(sentence);
		assertThat(numbers).hasSize(1);
		assertThat(numbers.getFirst().span().in(sentence)).isEqualTo(words);
		assertThat(numbers.getFirst().low()).isEqualByComparingTo(value);
	}
}
