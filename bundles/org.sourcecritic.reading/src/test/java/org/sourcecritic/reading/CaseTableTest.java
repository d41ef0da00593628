package org.sourcecritic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers, amounts and dates in the sentences of our own tables. */
class CaseTableTest {

	private static final int ENOUGH = 150;

	static Stream<Arguments> cases() {
		return Arrays.stream(CaseTable.values()).flatMap(table -> Arrays.stream(ReadingLanguage.values())
				.flatMap(language -> table.cases(language).stream().map(one -> Arguments.of(table, language, one))));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void isRight(CaseTable table, ReadingLanguage language, ReadingCase one) {
		assertThat(one.read()).isEqualTo(one.wanted());
	}

	@ParameterizedTest
	@EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
	void numbersAndAmountsAreMany(ReadingLanguage language) {
		var sentences = Stream.of(CaseTable.NUMBERS, CaseTable.AMOUNTS)
				.flatMap(table -> table.cases(language).stream()).map(ReadingCase::sentence).distinct();
		assertThat(sentences).hasSizeGreaterThanOrEqualTo(ENOUGH);
	}
}
