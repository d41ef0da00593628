package org.sourcecritic.core.text;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How a text's lines came about: broken by hand at some width, or one line to a paragraph. Found from samples, so that
 * it costs the same for every length of text.
 *
 * @param width the column at which lines are broken; 0 when they are not
 */
record WrapProfile(int width) {

	/** A line longer than this was not broken by hand. */
	static final int LONGEST_LINE = 160;

	private static final int SAMPLES = 6;
	private static final int SAMPLE_LENGTH = 1 << 16;
	private static final int NARROWEST = 30;
	/** A line counts as full from this share of the width: proportional fonts leave ragged counts. */
	private static final double FULL = 0.8;

	static WrapProfile of(CharSequence text) {
		Sample sample = new Sample();
		int step = Math.max(SAMPLE_LENGTH, text.length() / SAMPLES);
		for (int from = 0; from < text.length(); from += step) {
			sample.read(text, from == 0 ? 0 : TextBlock.beginBefore(text, from), from + SAMPLE_LENGTH);
		}
		return new WrapProfile(sample.width());
	}

	/** The profile that holds within a block: its own width where most of its lines are full, else the text's. */
	WrapProfile within(CharSequence text, TextBlock block) {
		var lines = block.lines();
		int widest = 0;
		for (int i = 0; i + 1 < lines.size(); i++) {
			widest = Math.max(widest, lines.get(i).width());
		}
		if (lines.size() < 4 || widest < NARROWEST || widest > LONGEST_LINE) {
			return width == 0 || widest <= LONGEST_LINE ? this : new WrapProfile(0);
		}
		WrapProfile own = new WrapProfile(widest);
		int full = 0;
		for (int i = 0; i + 1 < lines.size(); i++) {
			full += own.isFull(text, lines.get(i), lines.get(i + 1)) ? 1 : 0;
		}
		return full * 10 >= (lines.size() - 1) * 7 ? own : this;
	}

	boolean isWrapped() {
		return width > 0;
	}

	/** Whether the first word of the next line would hardly have had room on the line. */
	boolean isFull(CharSequence text, TextLine line, TextLine next) {
		return line.width() + 1 + next.firstWord(text) >= FULL * width;
	}

	/** The same for lines with something between them: always so when lines are not broken by hand. */
	boolean isFullAcross(CharSequence text, TextLine line, TextLine next) {
		return !isWrapped() || isFull(text, line, next);
	}

	private static final class Sample {

		private int[] widths = new int[256];
		private int count;
		private int full;
		private long longLines;
		private long all;
		private final int[] histogram = new int[LONGEST_LINE + 1];

		void read(CharSequence text, int from, int to) {
			for (@Nullable
			TextBlock block = TextBlock.from(text, from); block != null
					&& block.lines().get(0).begin() < to; block = TextBlock.from(text, block.next())) {
				var lines = block.lines();
				for (int i = 0; i < lines.size(); i++) {
					TextLine line = lines.get(i);
					all += line.width();
					if (line.width() > LONGEST_LINE) {
						longLines += line.width();
					} else if (i + 1 < lines.size()) {
						add(line.width(), lines.get(i + 1).firstWord(text));
					}
				}
			}
		}

		private void add(int width, int nextWord) {
			if (count + 2 > widths.length) {
				widths = Arrays.copyOf(widths, widths.length * 2);
			}
			widths[count++] = width;
			widths[count++] = nextWord;
			histogram[width]++;
		}

		int width() {
			if (longLines * 2 > all || count == 0) {
				return 0;
			}
			int width = widestButOutliers();
			if (width < NARROWEST) {
				return 0;
			}
			for (int i = 0; i < count; i += 2) {
				full += widths[i] + 1 + widths[i + 1] >= FULL * width ? 1 : 0;
			}
			return full * 4 >= count ? width : 0;
		}

		private int widestButOutliers() {
			int left = count / 2 / 100;
			int width = LONGEST_LINE;
			while (width > 0 && (left -= histogram[width]) >= 0) {
				width--;
			}
			return width;
		}
	}
}
