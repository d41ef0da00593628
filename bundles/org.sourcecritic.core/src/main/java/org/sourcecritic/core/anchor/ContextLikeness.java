package org.sourcecritic.core.anchor;

import org.sourcecritic.core.text.Passage;

/** How much of the remembered context stands around a place. */
final class ContextLikeness {

	/** So far from its old distance to the words the context is looked for, in UTF-16 units. */
	private static final int SLACK = 16;
	/** Fewer common characters in a row are chance. */
	private static final int FEWEST = 4;

	private final String text;

	ContextLikeness(String text) {
		this.text = text;
	}

	/** The share of the context that is unchanged directly before and after the place; 0 when none is known. */
	double adjacent(Passage passage, int start, int end) {
		int length = passage.prefix().length() + passage.suffix().length();
		return length == 0
				? 0
				: (double) (before(passage.prefix(), start) + after(passage.suffix(), end)) / length;
	}

	/** The same where something may have been put between: the longest unchanged stretch on either side counts. */
	double near(Passage passage, int start, int end) {
		int length = passage.prefix().length() + passage.suffix().length();
		if (length == 0) {
			return 0;
		}
		int before = Math.max(before(passage.prefix(), start), longestCommon(passage.prefix(),
				Math.max(0, start - passage.prefix().length() - SLACK), start));
		int after = Math.max(after(passage.suffix(), end), longestCommon(passage.suffix(), end,
				Math.min(text.length(), end + passage.suffix().length() + SLACK)));
		return (double) (before + after) / length;
	}

	private int before(String prefix, int start) {
		int same = 0;
		while (same < prefix.length() && same < start
				&& prefix.charAt(prefix.length() - 1 - same) == text.charAt(start - 1 - same)) {
			same++;
		}
		return same;
	}

	private int after(String suffix, int end) {
		int same = 0;
		while (same < suffix.length() && end + same < text.length() && suffix.charAt(same) == text.charAt(end + same)) {
			same++;
		}
		return same;
	}

	private int longestCommon(String context, int from, int to) {
		int[] row = new int[to - from + 1];
		int longest = 0;
		for (int i = 0; i < context.length(); i++) {
			for (int j = to - from; j > 0; j--) {
				row[j] = context.charAt(i) == text.charAt(from + j - 1) ? row[j - 1] + 1 : 0;
				longest = Math.max(longest, row[j]);
			}
		}
		return longest < FEWEST ? 0 : longest;
	}
}
