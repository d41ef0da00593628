package org.sourcecritic.ui.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LineBreakerPropertyTest {

	/** Words of many scripts, and the characters that make trouble between them. */
	@Provide
	Arbitrary<String> texts() {
		Arbitrary<String> pieces = Arbitraries.of("a", "word", "longer-word", "Gibbon's", " ", "  ", "\n", "\r\n", "\t",
				"-",
				"\u2014", "\u00A0", "e\u0301", "\u0301", "\u05D1\u05BC\u05B0", "\u05D0",
				"\u0627\u0644\u0633\u0644\u0627\u0645",
				"\u0661", "\u4E2D\u6587", "\u3002", "\uD83D\uDC68\u200D\uD83D\uDC69", "\uD83C\uDDE9", "\uD83C\uDDEA",
				"\uFE0F",
				"\u20E3", "\u200D", "\u0915\u094D\u0937", "\u1100", "\u1161", "\u0E01\u0E33", "\uD800", "\uDC00",
				"\u00AD",
				"\u200B", "\u2028");
		return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
	}

	@Property
	void everyOffsetLiesOnExactlyOneLine(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 30) int width) {
		VisualLines lines = LineBreaker.lines(text, new CountingMeasure(), width);
		assertThat(lines.start(0)).isZero();
		assertThat(lines.end(lines.count() - 1)).isEqualTo(text.length());
		for (int line = 0; line < lines.count(); line++) {
			assertThat(lines.end(line)).isGreaterThanOrEqualTo(lines.start(line));
			if (line + 1 < lines.count()) {
				assertThat(lines.start(line + 1)).as("start of line %s", line + 1).isEqualTo(lines.end(line))
						.isGreaterThan(lines.start(line));
			}
			for (int offset = lines.start(line); offset < lines.end(line); offset++) {
				assertThat(lines.lineAt(offset)).isEqualTo(line);
			}
		}
		assertThat(lines.lineAt(text.length())).isEqualTo(lines.count() - 1);
	}

	@Property
	void linesAndWhatLiesBetweenThemAreTheText(@ForAll("texts") String text,
			@ForAll @IntRange(min = 1, max = 30) int width) {
		VisualLines lines = LineBreaker.lines(text, new CountingMeasure(), width);
		var joined = new StringBuilder();
		for (int line = 0; line < lines.count(); line++) {
			String hidden = text.substring(lines.shownEnd(line), lines.end(line));
			assertThat(hidden).isIn("", " ", "\n", "\r", "\r\n", "\u2028", "\u2029");
			joined.append(lines.shown(line)).append(hidden);
		}
		assertThat(joined).hasToString(text);
	}

	@Property
	void noLineBeginsInsideAGraphemeCluster(@ForAll("texts") String text,
			@ForAll @IntRange(min = 1, max = 30) int width) {
		VisualLines lines = LineBreaker.lines(text, new CountingMeasure(), width);
		// the JDK's own, so that the breaker is not measured by what it uses
		BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
		clusters.setText(text);
		for (int line = 1; line < lines.count(); line++) {
			assertThat(clusters.isBoundary(lines.start(line))).as("start of line %s", line).isTrue();
		}
	}

	@Property
	void noLineEndsWithAWordThatWouldHaveFitted(@ForAll("latin") String text,
			@ForAll @IntRange(min = 3, max = 30) int width) {
		VisualLines lines = LineBreaker.lines(text, new CountingMeasure(), width);
		for (int line = 0; line < lines.count(); line++) {
			assertThat(lines.shown(line).stripTrailing().length()).isLessThanOrEqualTo(width);
			boolean wrapped = line + 1 < lines.count() && text.charAt(lines.end(line) - 1) != '\n';
			if (wrapped) {
				String next = text.substring(lines.start(line + 1)).split("[ \n]", 2)[0];
				int used = lines.end(line) - lines.start(line);
				assertThat(used + Math.min(next.length(), width)).isGreaterThan(Math.min(width, used));
				assertThat(used + next.length()).isGreaterThan(width);
			}
		}
	}

	@Provide
	Arbitrary<String> latin() {
		return Arbitraries.of("a", "be", "sea", "deed", " ", "\n").list().ofMaxSize(80)
				.map(list -> String.join("", list));
	}
}
