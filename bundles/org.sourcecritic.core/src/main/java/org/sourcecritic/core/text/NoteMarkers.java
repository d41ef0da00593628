package org.sourcecritic.core.text;

import java.util.Arrays;

/**
 * Makes what can be nothing but the marker of a note invisible in a flow, since many texts have lost their notes:
 * numbers glued to punctuation ({@code war.1 The}, {@code peace,”12 and}), bracketed numbers and letters, superscript
 * digits, asterisks and daggers. Markers of notes that the text has are invisible already.
 */
final class NoteMarkers {

	private static final int LONGEST = 3;

	private final char[] chars;

	private NoteMarkers(char[] chars) {
		this.chars = chars;
	}

	static void mask(char[] chars) {
		NoteMarkers markers = new NoteMarkers(chars);
		for (int i = 1; i < chars.length;) {
			int end = markers.endOfMarker(i);
			if (end > i) {
				Arrays.fill(chars, i, end, MaskedFlow.INVISIBLE);
			}
			i = Math.max(end, i + 1);
		}
	}

	/** The position after the marker that begins here; the position itself when there is none. */
	private int endOfMarker(int i) {
		char c = chars[i];
		if (isPlainDigit(c)) {
			return isPlainDigit(chars[i - 1]) ? i : endOfNumber(i);
		}
		if (c == '[' || c == '(') {
			return endOfBracket(i);
		}
		if (Punctuation.isSuperscriptDigit(c)) {
			return endOfSuperscript(i);
		}
		if (c == '*' || c == '†' || c == '‡') {
			return endOfSymbols(i);
		}
		return i;
	}

	private int endOfNumber(int i) {
		int end = digitsFrom(i);
		if (end - i > LONGEST || Punctuation.isSpace(chars[i - 1])) {
			return i;
		}
		end = furtherNumbers(end);
		boolean stopped = Punctuation.isStop(chars[i - 1]);
		boolean bounded = end == chars.length || Punctuation.isSpace(chars[end])
				|| (stopped ? Punctuation.isCloser(chars[end]) : isClosing(chars[end]));
		return bounded && isGlued(i, end) ? end : i;
	}

	/** {@code 1,2} and {@code 3–5} in one place. */
	private int furtherNumbers(int end) {
		int i = end;
		while (i + 1 < chars.length && isJoint(chars[i]) && isPlainDigit(chars[i + 1])
				&& digitsFrom(i + 1) - i - 1 <= LONGEST) {
			i = digitsFrom(i + 1);
		}
		if (i + 2 < chars.length && chars[i] == ',' && chars[i + 1] == ' ' && isPlainDigit(chars[i + 2])) {
			int further = digitsFrom(i + 2);
			int next = afterSpaces(further);
			boolean last = further - i - 2 <= LONGEST && next > further
					&& (next == chars.length || Character.isUpperCase(chars[next]));
			return last || further == chars.length ? further : i;
		}
		return i;
	}

	private static boolean isJoint(char c) {
		return c == ',' || Punctuation.isDash(c);
	}

	private boolean isGlued(int i, int end) {
		char before = chars[i - 1];
		if (before == '.' || before == '…' || before == '!' || before == '?') {
			int base = beforeClosers(i - 1);
			if (base < 0) {
				return false;
			}
			boolean word = Character.isLetter(chars[base]) || Punctuation.isCloser(chars[base])
					|| before != '.' || chars[base] == '.';
			int next = afterSpaces(end);
			if (!word && !isYear(base) && !isStarter(next) || before == '.' && isNumbered(i - 1)) {
				return false;
			}
			return next == chars.length || !Character.isLowerCase(chars[next]);
		}
		if (before == ',' || before == ';' || before == ':') {
			return i > 1 && (Character.isLetter(chars[i - 2]) || Punctuation.isCloser(chars[i - 2]));
		}
		if (!Punctuation.isCloser(before) || before == '_') {
			return false;
		}
		int base = beforeClosers(i);
		return base >= 0 && !Punctuation.isSpace(chars[base]) && (i - base > 2 || !isPlainDigit(chars[base]))
				&& (before != '\'' && before != '’' || Punctuation.isStop(chars[base]) || chars[base] == ',');
	}

	private boolean isStarter(int position) {
		int end = position;
		while (end < chars.length && Character.isLetter(chars[end])) {
			end++;
		}
		return SentenceWords.isStarter(new String(chars, position, end - position));
	}

	/** {@code No.5} and {@code p.12} are no markers. */
	private boolean isNumbered(int stop) {
		int start = stop;
		while (start > 0 && Character.isLetter(chars[start - 1])) {
			start--;
		}
		return start < stop && SentenceWords.takesNumber(new String(chars, start, stop - start));
	}

	private boolean isYear(int end) {
		int start = end;
		while (start > 0 && isPlainDigit(chars[start - 1])) {
			start--;
		}
		return end - start == 3 && (chars[start] == '1' || chars[start] == '2');
	}

	private int endOfBracket(int i) {
		char closing = chars[i] == '[' ? ']' : ')';
		int end = i + 1;
		while (end < chars.length && end - i <= 10 && chars[end] != closing) {
			end++;
		}
		if (end >= chars.length || chars[end] != closing || !isLabel(i + 1, end)) {
			return i;
		}
		char before = chars[i - 1];
		boolean glued = closing == ']'
				? !Punctuation.isSpace(before) && (!Punctuation.isOpener(before) || Punctuation.isCloser(before)
						|| before == '.' || before == '…')
				: Punctuation.isStop(before) || before == MaskedFlow.INVISIBLE;
		if (glued) {
			return end + 1;
		}
		int base = beforeClosers(beforeSpaces(i) + 1);
		int next = afterSpaces(end + 1);
		boolean atEnd = closing == ']' && Punctuation.isSpace(before) && base >= 0 && Punctuation.isStop(chars[base])
				&& isPlainDigit(chars[i + 1])
				&& (next == chars.length || Character.isUpperCase(chars[next]));
		return atEnd ? end + 1 : i;
	}

	/** A short number, a single letter, a symbol, {@code note 3}. */
	private boolean isLabel(int start, int end) {
		String label = new String(chars, start, end - start);
		return label.matches("\\d{1,3}|[a-z*†‡]|(?:note|n\\.|Anm\\.) ?\\d{1,3}");
	}

	private int endOfSuperscript(int i) {
		int end = i;
		while (end < chars.length && (Punctuation.isSuperscriptDigit(chars[end])
				|| end + 1 < chars.length && isJoint(chars[end]) && Punctuation.isSuperscriptDigit(chars[end + 1]))) {
			end++;
		}
		int start = i;
		while (start > 0 && Character.isLetter(chars[start - 1])) {
			start--;
		}
		boolean unit = i - start > 0 && i - start < 3 || isPlainDigit(chars[i - 1]);
		return unit ? i : end;
	}

	private int endOfSymbols(int i) {
		int end = i;
		while (end < chars.length && end - i < LONGEST && chars[end] == chars[i]) {
			end++;
		}
		boolean glued = Character.isLetter(chars[i - 1]) || Punctuation.isStop(chars[i - 1]) || isClosing(chars[i - 1]);
		return glued && (end == chars.length || Punctuation.isSpace(chars[end]) || isClosing(chars[end])) ? end : i;
	}

	private int digitsFrom(int i) {
		int end = i;
		while (end < chars.length && isPlainDigit(chars[end])) {
			end++;
		}
		return end;
	}

	private int beforeSpaces(int i) {
		int before = i - 1;
		while (before >= 0 && Punctuation.isSpace(chars[before])) {
			before--;
		}
		return before;
	}

	/** The last position before this one that holds no closing quote, bracket or mask. */
	private int beforeClosers(int i) {
		int before = i - 1;
		while (before >= 0 && (Punctuation.isCloser(chars[before]) || Punctuation.isInvisible(chars[before]))) {
			before--;
		}
		return before;
	}

	private int afterSpaces(int i) {
		int next = i;
		while (next < chars.length && Punctuation.isSpace(chars[next])) {
			next++;
		}
		return next;
	}

	private static boolean isClosing(char c) {
		return Punctuation.isCloser(c) || c == ',' || c == ';' || c == ':' || c == '.' || Punctuation.isDash(c);
	}

	private static boolean isPlainDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
