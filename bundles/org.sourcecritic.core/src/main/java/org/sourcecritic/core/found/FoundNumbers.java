package org.sourcecritic.core.found;

import java.util.List;

import org.sourcecritic.core.text.TextRange;

/**
 * How a text writes its numbers, as far as they tell.
 *
 * @param point what a point with exactly three digits behind it does
 * @param comma what a comma with exactly three digits behind it does
 * @param telling numbers that can be read in one way only, in the order of the text
 * @param unclear numbers such as {@code 1.234}, which other numbers must explain
 */
public record FoundNumbers(NumberSigns signs, SignUse point, SignUse comma, List<TextRange> telling,
		List<TextRange> unclear) {
	public FoundNumbers {
		telling = List.copyOf(telling);
		unclear = List.copyOf(unclear);
	}

	/** Looks at all numbers of a text. */
	public static FoundNumbers of(CharSequence text) {
		return NumberSignsFinder.of(text);
	}
}
