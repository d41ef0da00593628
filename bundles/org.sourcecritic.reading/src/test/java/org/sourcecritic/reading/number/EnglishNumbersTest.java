package org.sourcecritic.reading.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;
import org.sourcecritic.reading.number.NumberExpression.Form;

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

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Two thirds of them fled. | Two thirds | 0.6666666666666666666666666666666667
			A third of the town burnt down. | A third | 0.3333333333333333333333333333333333
			one-fourth of the crop | one-fourth | 0.25
			They sold half of it. | half | 0.5
			half a million refugees | half a million | 500000
			a quarter of a million men | a quarter of a million | 250000
			one and a half acres | one and a half | 1.5
			two and a half million roubles | two and a half million | 2500000
			a crop of 3 million and a half quarters | 3 million and a half | 3500000
			2 1/4 acres | 2 1/4 | 2.25
			2½ acres | 2½ | 2.5
			3/4 of the men | 3/4 | 0.75
			two hundred and fifty-four hundredths | two hundred and fifty-four hundredths | 200.54
			One out of three Germans | One out of three | 0.3333333333333333333333333333333333
			one in ten households | one in ten | 0.1
			""")
	void part(String sentence, String words, String value) {
		assertThat(only(sentence).span().in(sentence)).isEqualTo(words);
		assertThat(only(sentence).low()).isEqualByComparingTo(value);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			two point five million | two point five million | 2500000
			nought point nought three | nought point nought three | 0.03
			460 thousand men | 460 thousand | 460000
			60k men | 60k | 60000
			£3m was lost | 3m | 3000000
			$1.762bn | 1.762bn | 1762000000
			12.3m tonnes | 12.3m | 12300000
			a wall of 3m. | 3 | 3
			at 5G speed | 5 | 5
			minus five degrees | minus five | -5
			a loss of -5 | -5 | -5
			12,34,567 rupees | 12,34,567 | 1234567
			three dozen shells | three dozen | 36
			half a dozen shells | half a dozen | 6
			3 hundred and 21 men | 3 hundred and 21 | 321
			1.3x10^6 shells | 1.3x10^6 | 1300000
			three lakh crore | three lakh crore | 3000000000000
			""")
	void written(String sentence, String words, String value) {
		assertThat(only(sentence).span().in(sentence)).isEqualTo(words);
		assertThat(only(sentence).low()).isEqualByComparingTo(value);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			dozens of villages | dozens | 12 | 120
			tens of thousands of dead | tens of thousands | 10000 | 100000
			several hundred prisoners | several hundred | 200 | 900
			a few thousand men | a few thousand | 2000 | 9000
			hundreds of thousands of Poles | hundreds of thousands | 100000 | 1000000
			""")
	void vague(String sentence, String words, String low, String high) {
		var number = only(sentence);
		assertThat(number.span().in(sentence)).isEqualTo(words);
		assertThat(number.form()).isEqualTo(Form.VAGUE);
		assertThat(number.low()).isEqualByComparingTo(low);
		assertThat(number.high()).isEqualByComparingTo(high);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			the twenty-first day | twenty-first | 21
			the 19th army | 19th | 19
			the one hundred and third time | one hundred and third | 103
			the third man | third | 3
			""")
	void ordinal(String sentence, String words, String value) {
		var number = only(sentence);
		assertThat(number.span().in(sentence)).isEqualTo(words);
		assertThat(number.form()).isEqualTo(Form.ORDINAL);
		assertThat(number.low()).isEqualByComparingTo(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "This one is lost.", "They helped one another.", "a baker's dozen", "the second half",
			"parts per million", "an army", "a third man", "twice" })
	void givenWordsThatCountNothingWhenTheyAreReadThenThereIsNoNumber(String sentence) {
		assertThat(read(sentence)).noneMatch(number -> number.form() != Form.ORDINAL);
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

	private static NumberExpression only(String sentence) {
		var numbers = read(sentence);
		assertThat(numbers).hasSize(1);
		return numbers.getFirst();
	}
}
