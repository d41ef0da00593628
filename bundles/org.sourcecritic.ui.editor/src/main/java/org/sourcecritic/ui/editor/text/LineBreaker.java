package org.sourcecritic.ui.editor.text;

import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;

import com.ibm.icu.text.BreakIterator;

/**
 * Divides a text into visual lines of a width. Characters whose width depends on nothing are added up in one pass;
 * the first other one hands the rest of its paragraph to ICU's line breaking (UAX 14) and to measured words. No line
 * begins inside a grapheme cluster (UAX 29).
 */
final class LineBreaker {

	/** Below it no character belongs to the one before, but for the two of a line end. */
	private static final char FIRST_MARK = '\u0300';

	static final char SOFT_HYPHEN = '\u00AD';
	static final char ZERO_WIDTH_SPACE = '\u200B';

	private final String text;
	private final IntFunction<TextMeasure> faces;
	private TextMeasure measure;
	private final float width;
	private int[] starts;
	private int count;
	/** Where the line being set starts, where it may end, and how wide it is at both places. */
	private int lineStart;
	private int opportunity;
	private float x;
	private float xAtOpportunity;
	private @Nullable BreakIterator opportunities;
	private @Nullable BreakIterator clusters;

	private LineBreaker(String text, IntFunction<TextMeasure> faces, float width) {
		this.text = text;
		this.faces = faces;
		this.measure = faces.apply(0);
		this.width = width;
		this.starts = new int[Math.max(16, text.length() / 48)];
	}

	/**
	 * The lines of the text.
	 *
	 * @param width in pixels; spaces at a line's end may reach beyond it
	 */
	static VisualLines lines(String text, TextMeasure measure, float width) {
		return lines(text, offset -> measure, width);
	}

	/**
	 * The lines of a text that is set in several faces.
	 *
	 * @param faces how wide the characters are from an offset, behind a line end, to the next line end
	 * @param width in pixels; spaces at a line's end may reach beyond it
	 */
	static VisualLines lines(String text, IntFunction<TextMeasure> faces, float width) {
		var breaker = new LineBreaker(text, faces, width);
		breaker.breakText();
		return new VisualLines(text, Arrays.copyOf(breaker.starts, breaker.count), breaker.count);
	}

	/** Whether the character ends a line wherever it stands. */
	static boolean isLineEnd(char character) {
		return switch (character) {
			case '\n', '\r', '\u2028', '\u2029' -> true;
			default -> false;
		};
	}

	private void breakText() {
		begin(0);
		int paragraph = 0;
		while (paragraph < text.length()) {
			measure = faces.apply(paragraph);
			paragraph = breakParagraph(paragraph);
			if (isLineEnd(text.charAt(paragraph - 1))) {
				begin(paragraph);
			}
		}
	}

	private void begin(int offset) {
		if (count == starts.length) {
			starts = Arrays.copyOf(starts, count + (count >> 1) + 1);
		}
		starts[count++] = offset;
	}

	/** Begins the lines within the paragraph and answers where the next one starts. */
	private int breakParagraph(int from) {
		lineStart = from;
		opportunity = from;
		x = 0;
		xAtOpportunity = 0;
		int length = text.length();
		for (int i = from; i < length; i++) {
			char c = text.charAt(i);
			if (isLineEnd(c)) {
				return afterLineEnd(i);
			}
			switch (c) {
				case ' ' -> {
					x += measure.advance(c);
					mayBreakAt(i + 1);
				}
				case '\t' -> {
					x = nextTabStop(x);
					mayBreakAt(i + 1);
				}
				case SOFT_HYPHEN, ZERO_WIDTH_SPACE -> breakInvisibly(i, c);
				default -> {
					float advance = measure.advance(c);
					if (advance < 0) {
						return breakDependent(lineStart);
					}
					set(i, advance);
					if (isHyphen(c) && isBetweenLetters(i)) {
						mayBreakAt(i + 1);
					}
				}
			}
		}
		return length;
	}

	/** Puts a character on the line, or on the next one where it doesn't fit. */
	private void set(int offset, float advance) {
		if (x + advance > width && offset > lineStart) {
			if (opportunity > lineStart) {
				lineStart = opportunity;
				x -= xAtOpportunity;
			}
			if (x + advance > width && offset > lineStart && mayBegin(offset)) {
				lineStart = offset;
				x = 0;
			}
			if (starts[count - 1] != lineStart) {
				begin(lineStart);
			}
			opportunity = lineStart;
			xAtOpportunity = 0;
		}
		x += advance;
	}

	private void mayBreakAt(int offset) {
		if (mayBegin(offset)) {
			opportunity = offset;
			xAtOpportunity = x;
		}
	}

	/** A soft hyphen needs room to be seen at the line's end; a zero width space behind it belongs to it. */
	private void breakInvisibly(int offset, char c) {
		boolean hyphen = c == SOFT_HYPHEN || offset > lineStart && text.charAt(offset - 1) == SOFT_HYPHEN;
		boolean goesOn = c == SOFT_HYPHEN && offset + 1 < text.length()
				&& text.charAt(offset + 1) == ZERO_WIDTH_SPACE;
		if (!goesOn && (!hyphen || x + measure.advance('-') <= width)) {
			mayBreakAt(offset + 1);
		}
	}

	private boolean isBetweenLetters(int offset) {
		return offset > lineStart && offset + 1 < text.length() && Character.isLetter(text.charAt(offset - 1))
				&& Character.isLetter(text.charAt(offset + 1));
	}

	private static boolean isHyphen(char c) {
		return c == '-' || c == '\u2010' || c == '\u2013' || c == '\u2014';
	}

	private int afterLineEnd(int offset) {
		boolean pair = text.charAt(offset) == '\r' && offset + 1 < text.length() && text.charAt(offset + 1) == '\n';
		return offset + (pair ? 2 : 1);
	}

	private float nextTabStop(float x) {
		float tab = Math.max(1, measure.tabWidth());
		return ((float) Math.floor(x / tab) + 1) * tab;
	}

	/** Whether, behind a character of simple width, the offset is the border of a grapheme cluster. */
	private boolean mayBegin(int offset) {
		if (offset >= text.length()) {
			return false;
		}
		char c = text.charAt(offset);
		return c < FIRST_MARK || Setting.of(c) == Setting.ALONE;
	}

	/** The same for a paragraph, from the line's start on, with characters whose width depends on their neighbours. */
	private int breakDependent(int from) {
		int end = from;
		while (end < text.length() && !isLineEnd(text.charAt(end))) {
			end++;
		}
		BreakIterator words = opportunities(from, end);
		BreakIterator borders = clusters(from, end);
		lineStart = from;
		x = 0;
		int start = from;
		for (int next = words.following(from); start < end; next = words.next()) {
			int stop = next == BreakIterator.DONE ? end : next;
			if (stop < end && !borders.isBoundary(stop)) {
				continue;
			}
			int inked = withoutTrailingSpaces(start, stop);
			float ink = widthOf(start, inked);
			if (x + ink > width && start > lineStart) {
				begin(start);
				lineStart = start;
				x = 0;
			}
			if (x + ink > width) {
				breakWord(start, inked, borders);
				ink = widthOf(lineStart, inked);
			}
			x += ink + widthOf(inked, stop);
			start = stop;
		}
		return end < text.length() ? afterLineEnd(end) : end;
	}

	/** Breaks a word that is wider than a line, cluster by cluster. */
	private void breakWord(int start, int end, BreakIterator borders) {
		lineStart = start;
		float across = 0;
		int cluster = start;
		while (cluster < end) {
			int next = borders.following(cluster);
			int stop = next == BreakIterator.DONE ? end : Math.min(next, end);
			float advance = widthOf(cluster, stop);
			if (across + advance > width && cluster > lineStart) {
				begin(cluster);
				lineStart = cluster;
				across = 0;
			}
			across += advance;
			cluster = stop;
		}
	}

	private int withoutTrailingSpaces(int start, int end) {
		int inked = end;
		while (inked > start && text.charAt(inked - 1) == ' ') {
			inked--;
		}
		return inked;
	}

	private float widthOf(int start, int end) {
		float sum = 0;
		for (int i = start; i < end; i++) {
			float advance = measure.advance(text.charAt(i));
			if (advance < 0) {
				return measure.width(text, start, end);
			}
			sum += advance;
		}
		return sum;
	}

	private BreakIterator opportunities(int from, int end) {
		BreakIterator iterator = opportunities;
		if (iterator == null) {
			iterator = BreakIterator.getLineInstance(Locale.ROOT);
			opportunities = iterator;
		}
		iterator.setText(new StringCharacterIterator(text, from, end, from));
		return iterator;
	}

	private BreakIterator clusters(int from, int end) {
		BreakIterator iterator = clusters;
		if (iterator == null) {
			iterator = BreakIterator.getCharacterInstance(Locale.ROOT);
			clusters = iterator;
		}
		iterator.setText(new StringCharacterIterator(text, from, end, from));
		return iterator;
	}
}
