package org.sourcecritic.ui.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {

	private static List<String> shown(String text, int width) {
		VisualLines lines = LineBreaker.lines(text, new CountingMeasure(), width);
		return IntStream.range(0, lines.count()).mapToObj(lines::shown).toList();
	}

	@Test
	void breaksAtTheLastSpaceThatFits() {
		assertThat(shown("one two three four", 9)).containsExactly("one two", "three", "four");
	}

	@Test
	void aWordThatJustFitsStays() {
		assertThat(shown("one two", 7)).containsExactly("one two");
		assertThat(shown("one two three", 7)).containsExactly("one two", "three");
	}

	@Test
	void spacesHangBeyondTheWidth() {
		assertThat(shown("word    next", 4)).containsExactly("word   ", "next");
	}

	@Test
	void keepsTheLinesOfTheText() {
		assertThat(shown("a\n\nb\r\nc\u2029d", 80)).containsExactly("a", "", "b", "c", "d");
	}

	@Test
	void aLineEndAtTheEndOpensAnEmptyLine() {
		assertThat(shown("a\n", 80)).containsExactly("a", "");
		assertThat(shown("", 80)).containsExactly("");
	}

	@Test
	void breaksAWordThatIsTooLong() {
		assertThat(shown("abcdefgh", 3)).containsExactly("abc", "def", "gh");
		assertThat(shown("x abcdefgh", 4)).containsExactly("x", "abcd", "efgh");
	}

	@Test
	void breaksBehindAHyphenInsideAWord() {
		assertThat(shown("well-known", 6)).containsExactly("well-", "known");
		assertThat(shown("minus -5 is", 7)).containsExactly("minus", "-5 is");
	}

	@Test
	void keepsANoBreakSpaceTogether() {
		assertThat(shown("see p.\u00A05", 6)).containsExactly("see", "p.\u00A05");
	}

	@Test
	void keepsCombiningMarksWithTheirLetter() {
		assertThat(shown("e\u0301e\u0301e\u0301e\u0301", 2)).containsExactly("e\u0301e\u0301", "e\u0301e\u0301");
		assertThat(shown("a \u0301b", 2)).containsExactly("a \u0301", "b");
	}

	@Test
	void countsVocalisedHebrewByItsLetters() {
		String word = "\u05D1\u05BC\u05B0\u05E8\u05B5\u05D0";
		assertThat(shown(word + " " + word, 3)).containsExactly(word, word);
	}

	@Test
	void breaksChineseBetweenSigns() {
		assertThat(shown("\u4E2D\u56FD\u5386\u53F2\u5B66", 2)).containsExactly("\u4E2D\u56FD", "\u5386\u53F2",
				"\u5B66");
	}

	@Test
	void goesOnAfterAComplexCharacterInTheMiddle() {
		assertThat(shown("one two \u4E2D three four\nfive six", 9)).containsExactly("one two \u4E2D", "three",
				"four", "five six");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "\uD83C\uDDE9\uD83C\uDDEA",
			"1\uFE0F\u20E3",
			"\u0915\u094D\u0937\u093F", "\u1100\u1161\u11A8", "\uD83D\uDC4D\uD83C\uDFFD" })
	void neverDividesASign(String sign) {
		assertThat(shown(sign.repeat(3), 1)).containsExactly(sign, sign, sign);
	}

	@Test
	void tabsReachTheNextStop() {
		assertThat(shown("a\tb\tc", 5)).containsExactly("a\tb\t", "c");
	}

	@Test
	void anUnpairedSurrogateIsASignOfItsOwn() {
		assertThat(String.join("", shown("ab\uD800cd\uDC00", 3))).isEqualTo("ab\uD800cd\uDC00");
	}

	@Test
	void aSoftHyphenIsSeenWhereItsLineEnds() {
		VisualLines lines = LineBreaker.lines("the reli\u00AD\u200Bgion of", new CountingMeasure(), 9);
		assertThat(lines.drawn(0)).isEqualTo("the reli-\u200B");
		assertThat(lines.shown(0)).isEqualTo("the reli\u00AD\u200B");
		assertThat(lines.drawn(1)).isEqualTo("gion of");
	}

	@Test
	void aSoftHyphenWithoutRoomBreaksNothing() {
		assertThat(shown("the reli\u00AD\u200Bgion of", 8)).containsExactly("the", "reli\u00AD\u200Bgion", "of");
		assertThat(shown("the reli\u00ADgion", 20)).containsExactly("the reli\u00ADgion");
	}

	@Test
	void aZeroWidthSpaceIsAPlaceToBreak() {
		assertThat(shown("long\u200Bword", 5)).containsExactly("long\u200B", "word");
	}
}
