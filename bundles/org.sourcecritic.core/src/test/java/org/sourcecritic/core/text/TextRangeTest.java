package org.sourcecritic.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class TextRangeTest {

	@Test
	void endsBeforeItsEnd() {
		TextRange range = new TextRange(2, 5);

		assertThat(range.length()).isEqualTo(3);
		assertThat(range.contains(2)).isTrue();
		assertThat(range.contains(5)).isFalse();
		assertThat(range.contains(1)).isFalse();
		assertThat(range.in("abcdefg")).isEqualTo("cde");
	}

	@Test
	void comesInTheOrderOfTheText() {
		assertThat(Stream.of(new TextRange(4, 5), new TextRange(2, 5), new TextRange(2, 3)).sorted())
				.containsExactly(new TextRange(2, 3), new TextRange(2, 5), new TextRange(4, 5));
	}

	@Test
	void isNeverReversed() {
		assertThatThrownBy(() -> new TextRange(5, 2)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> new TextRange(-1, 2)).isInstanceOf(IllegalArgumentException.class);
	}
}
