package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Lines between two blank lines.
 *
 * @param lines at least one
 * @param next UTF-16 offset where reading goes on after the block
 */
record TextBlock(List<TextLine> lines, int next) {

	/** The first block that begins at or after an offset at the beginning of a line. */
	static @Nullable TextBlock from(CharSequence text, int offset) {
		return from(text, offset, text.length());
	}

	/** The first block between two offsets; where the text goes on beside them is not looked at. */
	static @Nullable TextBlock from(CharSequence text, int offset, int length) {
		List<TextLine> lines = new ArrayList<>();
		int begin = offset;
		while (begin < length) {
			int start = -1;
			int end = begin;
			int i = begin;
			for (; i < length; i++) {
				char c = text.charAt(i);
				if (Punctuation.isLineEnd(c)) {
					break;
				}
				if (!Punctuation.isSpace(c)) {
					start = start < 0 ? i : start;
					end = i + 1;
				}
			}
			int next = afterLineEnd(text, i, length);
			if (start >= 0) {
				lines.add(new TextLine(begin, start, end));
			} else if (!lines.isEmpty()) {
				return new TextBlock(lines, next);
			}
			begin = next;
		}
		return lines.isEmpty() ? null : new TextBlock(lines, length);
	}

	/** Where the block that holds this offset, or the last one before it, begins; 0 when there is none. */
	static int beginBefore(CharSequence text, int offset) {
		int line = lineBegin(text, offset);
		while (line > 0 && isBlank(text, line)) {
			line = lineBegin(text, line - 1);
		}
		while (line > 0) {
			int previous = lineBegin(text, line - 1);
			if (isBlank(text, previous)) {
				break;
			}
			line = previous;
		}
		return line;
	}

	private static int afterLineEnd(CharSequence text, int at, int length) {
		if (at >= length) {
			return length;
		}
		boolean pair = text.charAt(at) == '\r' && at + 1 < length && text.charAt(at + 1) == '\n';
		return pair ? at + 2 : at + 1;
	}

	private static int lineBegin(CharSequence text, int offset) {
		int i = Math.min(offset, text.length());
		if (i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r') {
			i--;
		}
		while (i > 0 && !Punctuation.isLineEnd(text.charAt(i - 1))) {
			i--;
		}
		return i;
	}

	/** Whether the line that begins here holds nothing visible. */
	static boolean isBlank(CharSequence text, int begin) {
		for (int i = begin; i < text.length() && !Punctuation.isLineEnd(text.charAt(i)); i++) {
			if (!Punctuation.isSpace(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}
}
