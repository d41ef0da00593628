package org.sourcecritic.core.text;

import java.util.Arrays;

/**
 * What stands between two lines that are read as one.
 *
 * @param end UTF-16 offset after the last visible character of the first line
 * @param next UTF-16 offset of the first visible character of the second
 */
record LineJoint(int end, int next) {

	/** Takes the place of a line end within a divided word. */
	private static final char NO_WIDTH = '\u200B';
	private static final char SOFT_HYPHEN = '\u00AD';

	/**
	 * Fills the positions between the lines in a copy of the text, and hides the hyphen before them where the word has
	 * none.
	 */
	void write(CharSequence text, char[] chars, int from, int to) {
		boolean divided = isDivided(text);
		Arrays.fill(chars, from, to, divided ? NO_WIDTH : ' ');
		if (divided && !keepsHyphen(text)) {
			chars[from - 1] = SOFT_HYPHEN;
		}
	}

	private boolean isDivided(CharSequence text) {
		return end > 1 && Punctuation.isHyphen(text.charAt(end - 1))
				&& Character.isLetterOrDigit(text.charAt(end - 2)) && Character.isLetterOrDigit(text.charAt(next));
	}

	/** {@code Moscow-Volga}, {@code 1846-47}. */
	private boolean keepsHyphen(CharSequence text) {
		char hyphen = text.charAt(end - 1);
		boolean plain = hyphen == '-' || hyphen == '\u2010';
		return plain && !(Character.isLowerCase(text.charAt(next)) && Character.isLetter(text.charAt(end - 2)));
	}
}
