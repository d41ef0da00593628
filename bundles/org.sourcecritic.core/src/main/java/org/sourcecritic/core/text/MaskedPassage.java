package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What is read in one go in a masked text.
 *
 * @param ranges UTF-16 offsets in the text, in its order, at least one
 * @param words the masked characters of the ranges with one character between two of them: a space, or U+200B within a
 *     divided word
 */
public record MaskedPassage(List<TextRange> ranges, String words) {

	/** Makes the list unmodifiable. */
	public MaskedPassage {
		ranges = List.copyOf(ranges);
	}

	/** UTF-16 offset of the first unit. */
	public int start() {
		return ranges.getFirst().start();
	}

	/**
	 * The place among the words of the unit at a UTF-16 offset of the text; empty when it lies in none of the ranges.
	 */
	public OptionalInt positionOf(int offset) {
		int position = 0;
		for (TextRange range : ranges) {
			if (range.contains(offset)) {
				return OptionalInt.of(position + offset - range.start());
			}
			position += range.length() + 1;
		}
		return OptionalInt.empty();
	}

	/**
	 * What stands in the text for some of the words, without white space at the ends of a piece; none when there is
	 * nothing else.
	 *
	 * @param part positions among the words
	 */
	public List<TextRange> pieces(TextRange part) {
		List<TextRange> pieces = new ArrayList<>(1);
		int position = 0;
		for (TextRange range : ranges) {
			int from = Math.max(part.start(), position);
			int to = Math.min(part.end(), position + range.length());
			while (from < to && Punctuation.isSpace(words.charAt(from))) {
				from++;
			}
			while (from < to && Punctuation.isSpace(words.charAt(to - 1))) {
				to--;
			}
			if (from < to) {
				int shift = range.start() - position;
				pieces.add(new TextRange(from + shift, to + shift));
			}
			position += range.length() + 1;
		}
		return pieces;
	}
}
