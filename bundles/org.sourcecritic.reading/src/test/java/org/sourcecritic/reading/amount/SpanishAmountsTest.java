package org.sourcecritic.reading.amount;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcecritic.reading.ReadingLanguage;

/** Amounts in Spanish sentences: their words, limits, units and rates. */
class SpanishAmountsTest {

	static Stream<AmountTable.Row> rows() {
		return AmountTable.of(ReadingLanguage.SPANISH);
	}

	@ParameterizedTest
	@MethodSource("rows")
	void amount(AmountTable.Row row) {
		row.check(ReadingLanguage.SPANISH);
	}
}
