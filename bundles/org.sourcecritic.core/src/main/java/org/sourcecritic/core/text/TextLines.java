package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** All lines of a text that are not blank, and the blocks they stand in. */
final class TextLines {

	private final CharSequence text;
	private final List<TextLine> lines = new ArrayList<>();
	/** The number of the first line of each line's block. */
	private int[] firsts = new int[64];

	TextLines(CharSequence text) {
		this.text = text;
		for (@Nullable
		TextBlock block = TextBlock.from(text, 0); block != null; block = TextBlock.from(text, block.next())) {
			int first = lines.size();
			for (TextLine line : block.lines()) {
				add(line, first);
			}
		}
	}

	private void add(TextLine line, int first) {
		if (lines.size() == firsts.length) {
			firsts = java.util.Arrays.copyOf(firsts, firsts.length * 2);
		}
		firsts[lines.size()] = first;
		lines.add(line);
	}

	CharSequence text() {
		return text;
	}

	int size() {
		return lines.size();
	}

	TextLine get(int number) {
		return lines.get(number);
	}

	/** Whether a blank line, or nothing at all, stands before this line. */
	boolean isFirst(int number) {
		return firsts[number] == number;
	}

	/** Whether a blank line, or nothing at all, stands after this line. */
	boolean isLast(int number) {
		return number + 1 == lines.size() || isFirst(number + 1);
	}

	/** The number of the last line in the block of this line. */
	int lastOf(int number) {
		int last = number;
		while (!isLast(last)) {
			last++;
		}
		return last;
	}

	/** The number of the first line in the block of this line. */
	int firstOf(int number) {
		return firsts[number];
	}

	/** The number of the line that holds an offset, or of the next one after it; {@link #size} after the last. */
	int at(int offset) {
		int low = 0;
		int high = lines.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (lines.get(middle).end() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The visible characters of a line. */
	String words(int number) {
		TextLine line = lines.get(number);
		return text.subSequence(line.start(), line.end()).toString();
	}
}
