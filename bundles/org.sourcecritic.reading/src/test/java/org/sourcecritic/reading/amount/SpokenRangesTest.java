package org.sourcecritic.reading.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcecritic.model.Bound;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;

/** Two numbers that are said one after the other for one thing. */
class SpokenRangesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Each day 20, 25 carts came in. | 20, 25 | 20 | 25 | RANGE
			There was no day with less than 20, 25 carts—less than 35—in the yard. | less than 20, 25 carts—less than 35 | 20 | 35 | RANGE
			They had two, three horses. | two, three | 2 | 3 | RANGE
			""")
	void oneRange(String sentence, String words, BigDecimal low, BigDecimal high, Bound bound) {
		var amounts = new AmountReader(ReadingLanguage.ENGLISH, Separators.UNTOLD).read(sentence);
		assertThat(amounts).hasSize(1);
		assertThat(amounts.getFirst().span().in(sentence)).isEqualTo(words);
		assertThat(amounts.getFirst().low()).contains(low);
		assertThat(amounts.getFirst().high()).contains(high);
		assertThat(amounts.getFirst().bound()).isEqualTo(bound);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			He quotes rows 3, 20 and 400. | 3
			The lots had 22, 24, 26 carts. | 3
			It took 5 days, 6 carts and a mule. | 2
			""")
	void aListIsAList(String sentence, int amounts) {
		assertThat(new AmountReader(ReadingLanguage.ENGLISH, Separators.UNTOLD).read(sentence)).hasSize(amounts);
	}
}
