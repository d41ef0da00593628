package org.sourcecritic.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

class CodePointIndexTest {

	private static final String RECORD_OF_3 = "a\uD83D\uDCDCb\uD800\uDF48\uD800\uDF49c"; // a, scroll, b, two Gothic letters, c

	@Test
	void convertsAroundSurrogatePairs() {
		CodePointIndex index = CodePointIndex.of(RECORD_OF_3);

		assertThat(index.codePoints()).isEqualTo(6);
		assertThat(index.toCodePoints(3)).isEqualTo(2);
		assertThat(index.toCodePoints(9)).isEqualTo(6);
		assertThat(index.toUtf16(2)).isEqualTo(3);
		assertThat(index.toUtf16(5)).isEqualTo(8);
	}

	@Test
	void refusesOffsetsInsideAPairAndOutsideTheText() {
		CodePointIndex index = CodePointIndex.of(RECORD_OF_3);

		assertThat(index.isBoundary(2)).isFalse();
		assertThatThrownBy(() -> index.toCodePoints(2)).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("surrogate pair");
		assertThatThrownBy(() -> index.toCodePoints(10)).isInstanceOf(IndexOutOfBoundsException.class);
		assertThatThrownBy(() -> index.toCodePoints(-1)).isInstanceOf(IndexOutOfBoundsException.class);
		assertThatThrownBy(() -> index.toUtf16(7)).isInstanceOf(IndexOutOfBoundsException.class);
		assertThatThrownBy(() -> index.toUtf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
		assertThat(index.isBoundary(-1)).isFalse();
		assertThat(index.isBoundary(10)).isFalse();
	}

	@Test
	void countsAnUnpairedSurrogateAsOneCodePoint() {
		CodePointIndex index = CodePointIndex.of("\uDC00\uD800x\uD800");

		assertThat(index.codePoints()).isEqualTo(4);
		assertThat(index.toCodePoints(2)).isEqualTo(2);
	}

	@Property
	void agreesWithTheCodePointsOfTheText(@ForAll("texts") String text) {
		CodePointIndex index = CodePointIndex.of(text);

		assertThat(index.codePoints()).isEqualTo(text.codePointCount(0, text.length()));
		for (int offset = 0; offset <= text.length(); offset++) {
			if (index.isBoundary(offset)) {
				int codePoints = index.toCodePoints(offset);
				assertThat(codePoints).isEqualTo(text.codePointCount(0, offset));
				assertThat(index.toUtf16(codePoints)).isEqualTo(offset);
			} else {
				assertThat(OffsetFault.splitsPair(text, offset)).isTrue();
			}
		}
	}

	@Property
	void leadsEveryCodePointToABoundary(@ForAll @StringLength(max = 60) String text) {
		CodePointIndex index = CodePointIndex.of(text);

		for (int codePoint = 0; codePoint <= index.codePoints(); codePoint++) {
			assertThat(index.toUtf16(codePoint)).isEqualTo(text.offsetByCodePoints(0, codePoint));
		}
	}

	@net.jqwik.api.Provide
	net.jqwik.api.Arbitrary<String> texts() {
		return SampleTexts.strings();
	}
}
