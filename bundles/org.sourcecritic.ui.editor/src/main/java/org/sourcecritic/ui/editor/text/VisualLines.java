package org.sourcecritic.ui.editor.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Where the lines a reader sees begin in a text. Immutable. Line i holds the offsets from {@link #start} to
 * {@link #end}; every offset of the text lies on exactly one line. A folded line holds a stretch of many lines and
 * shows nothing of it.
 */
public final class VisualLines {

	private final String text;
	private final int[] starts;
	private final int count;
	private final BitSet folded;

	/**
	 * @param text the text they divide
	 * @param starts ascending, the first is 0; elements from count on are ignored
	 * @param count how many lines, at least one
	 */
	VisualLines(String text, int[] starts, int count) {
		this(text, starts, count, new BitSet());
	}

	private VisualLines(String text, int[] starts, int count, BitSet folded) {
		this.text = text;
		this.starts = starts;
		this.count = count;
		this.folded = folded;
	}

	/** The lines of a text that has none. */
	static VisualLines ofNothing() {
		return new VisualLines("", new int[1], 1); //$NON-NLS-1$
	}

	/**
	 * These lines with each of the stretches on one line that shows nothing. Behind the last one there is always
	 * another line, if only an empty one.
	 *
	 * @param stretches each from the beginning of a line to the beginning of another or the text's end, in the order
	 *     of the text, without overlaps
	 */
	VisualLines folded(List<Stretch> stretches) {
		if (stretches.isEmpty()) {
			return this;
		}
		var kept = new int[count + 1];
		var folds = new BitSet();
		int lines = 0;
		int fold = 0;
		for (int line = 0; line < count; line++) {
			int start = starts[line];
			while (fold < stretches.size() && stretches.get(fold).end() <= start) {
				fold++;
			}
			boolean inFold = fold < stretches.size() && stretches.get(fold).start() <= start;
			if (inFold && stretches.get(fold).start() < start) {
				continue;
			}
			folds.set(lines, inFold);
			kept[lines++] = start;
		}
		if (stretches.getLast().end() == text.length() && kept[lines - 1] < text.length()) {
			kept[lines++] = text.length();
		}
		return new VisualLines(text, kept, lines, folds);
	}

	/** Whether the line is a fold: it shows nothing of what it holds. */
	public boolean isFolded(int line) {
		return folded.get(line);
	}

	public int count() {
		return count;
	}

	public int start(int line) {
		return starts[line];
	}

	/** The offset behind the line with its delimiter: where the next one starts. */
	public int end(int line) {
		return line + 1 < count ? starts[line + 1] : text.length();
	}

	/**
	 * The offset behind what is shown of the line. A line end is not shown, and of the spaces before a break the last
	 * one is not: the caret then has a place at the end of a line that is not the beginning of the next. A line that
	 * had to be broken inside a word shows everything, a folded one nothing.
	 */
	public int shownEnd(int line) {
		int start = start(line);
		int end = end(line);
		if (end == start || isFolded(line)) {
			return start;
		}
		char last = text.charAt(end - 1);
		if (LineBreaker.isLineEnd(last)) {
			boolean pair = last == '\n' && end - 2 >= start && text.charAt(end - 2) == '\r';
			return pair ? end - 2 : end - 1;
		}
		return last == ' ' && line + 1 < count ? end - 1 : end;
	}

	/** What is shown of the line. */
	public String shown(int line) {
		return text.substring(start(line), shownEnd(line));
	}

	/** The same as it is drawn: a soft hyphen at the end of a line that goes on is seen. */
	String drawn(int line) {
		String shown = shown(line);
		boolean broken = line + 1 < count && shownEnd(line) == end(line);
		int last = shown.length() - 1;
		if (broken && last > 0 && shown.charAt(last) == LineBreaker.ZERO_WIDTH_SPACE) {
			last--;
		}
		if (!broken || last < 0 || shown.charAt(last) != LineBreaker.SOFT_HYPHEN) {
			return shown;
		}
		return shown.substring(0, last) + '-' + shown.substring(last + 1);
	}

	/** The line on which the offset lies; the offset behind the text is on the last one. */
	public int lineAt(int offset) {
		int found = Arrays.binarySearch(starts, 0, count, offset);
		return found >= 0 ? found : -found - 2;
	}

	String text() {
		return text;
	}
}
