package org.sourcecritic.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetFaultTest {

	private static final String TEXT = "ab\uD83D\uDCDCc";

	@ParameterizedTest
	@CsvSource({ "0,5,", "2,4,", "-1,2,OUTSIDE_TEXT", "0,6,OUTSIDE_TEXT", "6,7,OUTSIDE_TEXT", "0,-1,OUTSIDE_TEXT",
			"2,2,EMPTY_OR_REVERSED", "4,2,EMPTY_OR_REVERSED", "3,4,INSIDE_SURROGATE_PAIR",
			"0,3,INSIDE_SURROGATE_PAIR" })
	void tellsWhatSpeaksAgainstASpan(int start, int end, OffsetFault expected) {
		assertThat(OffsetFault.of(TEXT, start, end)).isEqualTo(Optional.ofNullable(expected));
	}
}
