package org.sourcecritic.core.text;

import java.util.List;

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
}
