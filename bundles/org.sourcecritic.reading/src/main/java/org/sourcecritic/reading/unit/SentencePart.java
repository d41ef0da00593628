package org.sourcecritic.reading.unit;

import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.core.text.TextRange;

/**
 * A sentence, or what is inserted into one, with its own insertions.
 *
 * @param range positions in the sentence
 * @param insertions in brackets or between two dashes, signs included, in their order and beside each other
 */
record SentencePart(String sentence, TextRange range, List<TextRange> insertions) {

	private static final int LONGEST_BRACKET = 2_000;

	SentencePart {
		insertions = List.copyOf(insertions);
	}

	static SentencePart of(String sentence) {
		return new SentencePart(sentence, new TextRange(0, sentence.length()), List.of())
				.within(new TextRange(0, sentence.length()));
	}

	SentencePart within(TextRange inner) {
		List<TextRange> found = new ArrayList<>();
		int dash = -1;
		for (int i = inner.start(); i < inner.end(); i++) {
			int closing = closing(i, inner.end());
			if (closing > i) {
				found.add(new TextRange(i, closing + 1));
				i = closing;
			} else if (isDash(sentence, i)) {
				if (dash >= 0) {
					int opening = dash;
					found.removeIf(bracket -> bracket.start() > opening);
					found.add(new TextRange(opening, i + 1));
				}
				dash = dash >= 0 ? -1 : i;
			} else if (sentence.charAt(i) == ';') {
				dash = -1;
			}
		}
		return new SentencePart(sentence, inner, found);
	}

	/** What an insertion holds: without its signs, and without white space at its ends. */
	TextRange inner(TextRange insertion) {
		int start = insertion.start() + 1;
		int end = insertion.end() - 1;
		while (start < end && Character.isSpaceChar(sentence.charAt(start))) {
			start++;
		}
		while (start < end && Character.isSpaceChar(sentence.charAt(end - 1))) {
			end--;
		}
		return new TextRange(start, end);
	}

	/** Where the bracket that opens here is closed; -1 when none opens, or is never closed. */
	private int closing(int position, int limit) {
		char open = sentence.charAt(position);
		char close = open == '(' ? ')' : open == '[' ? ']' : '\0';
		int depth = 0;
		int last = Math.min(limit, position + LONGEST_BRACKET);
		for (int i = position; close != '\0' && i < last; i++) {
			depth += sentence.charAt(i) == open ? 1 : sentence.charAt(i) == close ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return -1;
	}

	/** Whether a dash between clauses stands here: a long one, or one with spaces on both sides. */
	static boolean isDash(String sentence, int position) {
		char c = sentence.charAt(position);
		if (c == '\u2014') {
			return true;
		}
		return (c == '\u2013' || c == '-') && position > 0 && position + 1 < sentence.length()
				&& Character.isSpaceChar(sentence.charAt(position - 1))
				&& Character.isSpaceChar(sentence.charAt(position + 1));
	}

	/** Whether there are at least so many words between two positions; a sign of Chinese or Japanese is one. */
	boolean hasWords(int from, int to, int least) {
		int words = 0;
		boolean inWord = false;
		for (int i = from; i < to && words < least; i++) {
			char c = sentence.charAt(i);
			boolean letter = Character.isLetterOrDigit(c) || inWord && isWithinWord(c);
			if (letter && (!inWord || Character.isIdeographic(c))) {
				words++;
			}
			inWord = letter;
		}
		return words >= least;
	}

	private static boolean isWithinWord(char c) {
		return c == '\u00AD' || c == '\u200B' || c == '\'' || c == '\u2019' || c == '-' || c == '.' || c == ','
				|| Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
	}
}
