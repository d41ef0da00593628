package org.sourcecritic.core.found;

import java.util.List;

import org.sourcecritic.core.text.TextRange;

/**
 * How a text writes its numbers, as far as they tell.
 *
 * @param telling numbers that can be read in one way only, in the order of the text
 * @param unclear numbers such as {@code 1.234}, which other numbers must explain
 */
public record FoundNumbers(NumberSigns signs, List<TextRange> telling, List<TextRange> unclear) {
	public FoundNumbers {
		telling = List.copyOf(telling);
		unclear = List.copyOf(unclear);
	}
}
