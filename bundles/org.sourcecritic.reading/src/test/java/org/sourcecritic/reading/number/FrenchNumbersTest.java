package org.sourcecritic.reading.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcecritic.reading.ReadingLanguage;

/** Numbers in French sentences: what is read, where, and what is not. */
class FrenchNumbersTest {

	static Stream<NumberTable.Row> rows() {
		return NumberTable.of(ReadingLanguage.FRENCH);
	}

	@ParameterizedTest
	@MethodSource("rows")
	void numbersOfSentence(NumberTable.Row row) {
		assertThat(row.read(ReadingLanguage.FRENCH)).isEqualTo(row.numbers());
	}
}
