package org.sourcecritic.core.text;

import java.util.regex.Pattern;

/**
 * A line of what may be a table.
 *
 * @param begin UTF-16 offset where it begins
 * @param words all of it, white space at its ends included
 */
record TableLine(int begin, String words) {

	private static final Pattern RULE = Pattern.compile("[-=_.·•+|:┼─│├┤\\s–—]*");
	private static final String RULED = "-=_.·•─–—";
	private static final int SHORTEST_RULE = 3;

	static TableLine of(CharSequence text, TextLine line) {
		int end = line.end();
		while (end < text.length() && Punctuation.isSpace(text.charAt(end))
				&& !Punctuation.isLineEnd(text.charAt(end))) {
			end++;
		}
		return new TableLine(line.begin(), text.subSequence(line.begin(), end).toString());
	}

	/** A line of hyphens, dots and the like, between headings and figures or below them. */
	boolean isRule() {
		return RULE.matcher(words).matches()
				&& words.chars().filter(c -> RULED.indexOf(c) >= 0).count() >= SHORTEST_RULE;
	}

	/**
	 * UTF-16 offsets of some of its characters, without white space at their ends; empty where there is nothing else.
	 */
	TextRange range(int from, int to) {
		int start = from;
		int end = to;
		while (start < end && Punctuation.isSpace(words.charAt(start))) {
			start++;
		}
		while (end > start && Punctuation.isSpace(words.charAt(end - 1))) {
			end--;
		}
		return new TextRange(begin + start, begin + end);
	}
}
