package org.sourcecritic.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

class PassageTest {

	@Test
	void holdsTheWordsAndTheirContext() {
		Passage passage = Passage.of("Of these, three hundred could write.", 10, 23);

		assertThat(passage).isEqualTo(new Passage(10, 23, "three hundred", "Of these, ", " could write."));
	}

	@Test
	void keepsCharactersWholeInTheContext() {
		String text = "x\uD83D\uDCDC" + "a".repeat(31) + "Q" + "b".repeat(31) + "\r\n";
		int quote = text.indexOf('Q');

		assertThat(Passage.prefixOf(text, quote)).isEqualTo("a".repeat(31));
		assertThat(Passage.suffixOf(text, quote + 1)).isEqualTo("b".repeat(31));
		assertThat(Passage.suffixOf("c".repeat(31) + "e\u0301", 0)).isEqualTo("c".repeat(31));
	}

	@Test
	void refusesWhatIsNoSpan() {
		assertThatThrownBy(() -> Passage.of("abc", 2, 9)).hasMessageContaining("OUTSIDE_TEXT");
		assertThatThrownBy(() -> Passage.of("a\uD83D\uDCDC", 2, 3)).hasMessageContaining("INSIDE_SURROGATE_PAIR");
	}

	@Test
	void storesALongQuoteByHeadDigestAndTail() {
		String words = "The first. " + "Something in between. ".repeat(200) + "The last.";
		String stored = Passage.storedQuote(words);

		assertThat(stored).hasSizeLessThanOrEqualTo(Passage.LONGEST_QUOTE).startsWith("The first.")
				.endsWith("The last.")
				.contains(TextDigest.of(words));
		assertThat(Passage.quotes(stored, words)).isTrue();
		assertThat(Passage.quotes(words, words)).isTrue();
		assertThat(Passage.quotes(stored, words.replace("in between", "in betweem"))).isFalse();
	}

	@Test
	void tellsAQuoteThatContradicts() {
		assertThat(Passage.quotes("three", "three")).isTrue();
		assertThat(Passage.quotes("three", "There")).isFalse();
	}

	@Property
	void neverSplitsACharacter(@ForAll("texts") String text) {
		String longer = text.repeat(80);
		for (int offset = 0; offset <= Math.min(120, longer.length()); offset++) {
			if (!OffsetFault.splitsPair(longer, offset)) {
				assertWhole(Passage.prefixOf(longer, offset));
				assertWhole(Passage.suffixOf(longer, offset));
			}
		}
		assertWhole(Passage.storedQuote(longer));
		assertThat(Passage.storedQuote(longer)).hasSizeLessThanOrEqualTo(Passage.LONGEST_QUOTE);
		assertThat(Passage.quotes(Passage.storedQuote(longer), longer)).isTrue();
	}

	private static void assertWhole(String text) {
		assertThat(text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
	}

	@Provide
	Arbitrary<String> texts() {
		return SampleTexts.strings();
	}
}
