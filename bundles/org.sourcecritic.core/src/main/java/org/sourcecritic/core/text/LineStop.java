package org.sourcecritic.core.text;

import java.util.function.IntPredicate;

/**
 * Tells whether a line ends with a stop, closing quotes, brackets and the markers of notes aside.
 *
 * @param markers whether the marker of a note begins at a UTF-16 offset
 */
record LineStop(CharSequence text, IntPredicate markers) {

	private static final int LONGEST_NUMBER = 3;
	/** Brackets and a letter included. */
	private static final int LONGEST_MARKER = 7;

	boolean isAtEnd(TextLine line) {
		int end = line.end();
		boolean stepped = true;
		while (stepped && end > line.start()) {
			int before = end;
			end = beforeMarker(line.start(), beforeClosers(line.start(), end));
			stepped = end < before;
		}
		if (end <= line.start()) {
			return false;
		}
		char last = text.charAt(end - 1);
		return last == ':' || Punctuation.isStop(last);
	}

	private int beforeClosers(int start, int end) {
		int i = end;
		while (i > start && (Punctuation.isCloser(text.charAt(i - 1)) || Punctuation.isInvisible(text.charAt(i - 1))
				|| Punctuation.isSpace(text.charAt(i - 1)))) {
			i--;
		}
		return i;
	}

	private int beforeMarker(int start, int end) {
		int known = beforeKnownMarker(start, end);
		if (known < end) {
			return known;
		}
		int i = end;
		while (i > start && end - i < LONGEST_NUMBER && mayBeMarker(text.charAt(i - 1))) {
			i--;
		}
		if (i == end || i <= start) {
			return end;
		}
		char before = text.charAt(i - 1);
		if (before == '[' || before == '(') {
			return i - 1;
		}
		boolean glued = Punctuation.isStop(before) || Punctuation.isCloser(before);
		return glued || !Punctuation.isDigit(text.charAt(end - 1)) ? i : end;
	}

	private int beforeKnownMarker(int start, int end) {
		for (int i = end - 1; i >= Math.max(start, end - LONGEST_MARKER); i--) {
			if (Punctuation.isSpace(text.charAt(i))) {
				break;
			}
			if (markers.test(i)) {
				return i;
			}
		}
		return end;
	}

	private static boolean mayBeMarker(char c) {
		return c >= '0' && c <= '9' || c == '*' || c == '†' || c == '‡' || Punctuation.isSuperscriptDigit(c);
	}
}
