package org.sourcecritic.core.text;

/** Tells lines with gaps, as rows of tables have them. Every line of a text is asked, so that no pattern would do. */
final class ColumnGap {

	private static final int WIDE = 3;
	private static final int FEWEST_DOTS = 4;

	private ColumnGap() {
	}

	/**
	 * Whether a line has a tab, a bar, three spaces between two words, two spaces before a figure, or dots that lead to
	 * a
	 * figure.
	 */
	static boolean isIn(CharSequence text, TextLine line) {
		int spaces = 0;
		int dots = 0;
		for (int i = line.start(); i < line.end(); i++) {
			char c = text.charAt(i);
			if (c == '\t' || c == '|') {
				return true;
			}
			if (c == ' ') {
				spaces++;
			} else if (isDot(c)) {
				dots = spaces < 2 || dots >= FEWEST_DOTS ? dots + 1 : 1;
				spaces = 0;
			} else if (spaces >= WIDE || isDigit(c) && (spaces == 2 || dots >= FEWEST_DOTS)) {
				return true;
			} else {
				spaces = 0;
				dots = 0;
			}
		}
		return false;
	}

	private static boolean isDot(char c) {
		return c == '.' || c == '·' || c == '…' || c == '_';
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
