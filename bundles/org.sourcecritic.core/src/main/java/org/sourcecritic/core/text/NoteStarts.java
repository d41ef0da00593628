package org.sourcecritic.core.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where a text's numbered notes begin. It tells the number of a note that stands after a sentence with a space before
 * it ({@code resentment. 31 Aurelian}) from a sentence that begins with a number.
 */
final class NoteStarts {

	/** A note's marker stands at most this far before the note, in UTF-16 units. */
	private static final int REACH = 30_000;

	private final CharSequence text;
	private @Nullable Map<Integer, int[]> offsets;

	NoteStarts(CharSequence text) {
		this.text = text;
	}

	/** Whether a note with this number begins within reach after an offset. */
	boolean isNoteAhead(int number, int offset) {
		int[] starts = offsets().get(number);
		if (starts == null) {
			return false;
		}
		int found = Arrays.binarySearch(starts, offset);
		int next = found >= 0 ? found + 1 : -found - 1;
		return next < starts.length && starts[next] - offset <= REACH;
	}

	/** Whether the words between two offsets end with a stop, closing quotes, brackets and note markers aside. */
	boolean endsSentence(CharSequence words, int start, int end) {
		int i = end;
		boolean stepped = true;
		while (stepped && i > start) {
			int before = i;
			i = beforeMarker(words, start, beforeClosers(words, start, i));
			stepped = i < before;
		}
		if (i <= start) {
			return false;
		}
		char last = words.charAt(i - 1);
		return last == ':' || Punctuation.isStop(last);
	}

	private static int beforeClosers(CharSequence words, int start, int end) {
		int i = end;
		while (i > start && (Punctuation.isCloser(words.charAt(i - 1)) || Punctuation.isInvisible(words.charAt(i - 1))
				|| Punctuation.isSpace(words.charAt(i - 1)))) {
			i--;
		}
		return i;
	}

	private int beforeMarker(CharSequence words, int start, int end) {
		int i = end;
		while (i > start && end - i < 3 && isMarker(words.charAt(i - 1))) {
			i--;
		}
		if (i == end || i <= start) {
			return end;
		}
		char before = words.charAt(i - 1);
		if (before == '[' || before == '(') {
			return i - 1;
		}
		if (Punctuation.isStop(before) || Punctuation.isCloser(before)) {
			return i;
		}
		boolean spaced = Punctuation.isSpace(before) && isNumber(words, i, end)
				&& isNoteAhead(Integer.parseInt(words.subSequence(i, end).toString()), i);
		return spaced || !Punctuation.isDigit(words.charAt(end - 1)) ? i : end;
	}

	private static boolean isMarker(char c) {
		return c >= '0' && c <= '9' || c == '*' || c == '†' || c == '‡' || Punctuation.isSuperscriptDigit(c);
	}

	private static boolean isNumber(CharSequence words, int start, int end) {
		for (int i = start; i < end; i++) {
			if (words.charAt(i) < '0' || words.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

	private Map<Integer, int[]> offsets() {
		Map<Integer, int[]> found = offsets;
		if (found == null) {
			found = find();
			offsets = found;
		}
		return found;
	}

	private Map<Integer, int[]> find() {
		Map<Integer, int[]> starts = new HashMap<>();
		Map<Integer, Integer> counts = new HashMap<>();
		int length = text.length();
		boolean atBegin = true;
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			if (Punctuation.isLineEnd(c)) {
				atBegin = true;
			} else if (atBegin && !Punctuation.isSpace(c)) {
				atBegin = false;
				if (c >= '0' && c <= '9' || c == '[' || c == '(') {
					int end = Math.min(length, i + 12);
					ItemStart item = ItemStart.at(text, new TextLine(i, i, end));
					if (item != null && item.number() >= 0 && !Character.isLowerCase(text.charAt(item.end()))) {
						add(starts, counts, item.number(), i);
					}
				}
			}
		}
		counts.forEach((number, count) -> starts.compute(number, (n, all) -> Arrays.copyOf(all, count)));
		return starts;
	}

	private static void add(Map<Integer, int[]> starts, Map<Integer, Integer> counts, int number, int offset) {
		int count = counts.merge(number, 1, Integer::sum);
		int[] all = starts.getOrDefault(number, new int[4]);
		if (count > all.length) {
			all = Arrays.copyOf(all, count * 2);
		}
		all[count - 1] = offset;
		starts.put(number, all);
	}
}
