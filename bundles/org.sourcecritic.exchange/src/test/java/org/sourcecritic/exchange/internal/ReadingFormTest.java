package org.sourcecritic.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingFormTest {

	@ParameterizedTest
	@CsvSource({ "im-\\nportant,important", "men\\nhad  died,men had died", "1902-\\n03,1902- 03",
			"well-known,well-known",
			"Marx-\\nEngels,Marx- Engels" })
	void givenAQuoteOverLinesWhenReadThenItsLinesAreJoined(String quote, String reading) {
		assertThat(ReadingForm.of(quote.replace("\\n", "\n"))).isEqualTo(reading);
	}
}
