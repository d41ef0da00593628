package org.sourcecritic.core.found;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a point and a comma with three digits behind them do in a text, by all its numbers. */
class FoundNumbersTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1,234,567 men and 63.2 per cent            | DECIMALS | GROUPS
			1.234.567 Mann und 63,2 Prozent            | GROUPS   | DECIMALS
			500.000 men in 30.000 huts, 46.5%, 1,6 million | GROUPS | DECIMALS
			500,000 men in 30,000 huts, 46.5%          | DECIMALS | GROUPS
			500.000 men in 30.000 huts                 | GROUPS   | UNTOLD
			it weighed 3.142 and 2.718 and 46.5        | DECIMALS | GROUPS
			2,718 and 1,6                              | GROUPS   | DECIMALS
			1.234 men                                  | UNTOLD   | UNTOLD
			no number at all                           | UNTOLD   | UNTOLD
			5.10.1917 and 12.3.1918                    | UNTOLD   | UNTOLD
			""")
	void use(String text, SignUse point, SignUse comma) {
		var found = FoundNumbers.of(text);
		assertThat(found.point()).isEqualTo(point);
		assertThat(found.comma()).isEqualTo(comma);
	}
}
