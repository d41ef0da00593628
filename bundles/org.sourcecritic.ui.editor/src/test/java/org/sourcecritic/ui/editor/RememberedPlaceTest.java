package org.sourcecritic.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RememberedPlaceTest {

	private static final String TEXT = "The dyke was finished in 1871, and the bailiff came. About four hundred men "
			+ "worked on it, and 𝔄 came too. They were driven like cattle.\n\tThe end\\n.";

	@ParameterizedTest
	@CsvSource({ "The dyke", "finished", "About", "They were", "end" })
	void aPlaceIsFoundInItsTextAndInALongerAndAShorterOne(String words) {
		int offset = TEXT.indexOf(words);
		var kept = RememberedPlace.read(RememberedPlace.of(TEXT, offset).line()).orElseThrow();

		assertThat(kept.in(TEXT)).isEqualTo(offset);
		assertThat(kept.in("A new preface stands here now. " + TEXT)).isEqualTo(offset + 31);
		if (offset > 30) {
			assertThat(kept.in(TEXT.substring(20))).isEqualTo(offset - 20);
		}
	}

	@Test
	void wordsThatAreGoneLeaveAPlaceNearWhereTheyWere() {
		int offset = TEXT.indexOf("About");
		var place = RememberedPlace.of(TEXT, offset);

		assertThat(place.in("xyz".repeat(100))).isEqualTo(offset);
		assertThat(place.in("short")).isEqualTo(5);
		assertThat(place.in("")).isZero();
	}

	@Test
	void theEndOfATextIsAPlaceToo() {
		var end = RememberedPlace.read(RememberedPlace.of(TEXT, TEXT.length()).line()).orElseThrow();

		assertThat(end.in(TEXT)).isEqualTo(TEXT.length());
		assertThat(end.in("short")).isEqualTo(5);
		assertThat(RememberedPlace.of("", 7).in("")).isZero();
	}

	@Test
	void aCharacterOfTwoUnitsIsNotDivided() {
		int pair = TEXT.indexOf("𝔄");

		assertThat(RememberedPlace.of(TEXT, pair + 1).in(TEXT)).isEqualTo(pair);
	}

	@Test
	void itsNameIsItsWordsOnOneLine() {
		assertThat(RememberedPlace.of("one  two\n\tthree com\u00AD\u200Bpany", 0).name())
				.isEqualTo("one two three company");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "1\t2\t3", "a\tb\tc\td\te", "1\t2\tc\td\te\tf" })
	void whatIsNoPlaceIsNone(String line) {
		assertThat(RememberedPlace.read(line)).isEmpty();
	}
}
