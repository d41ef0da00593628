package org.sourcecritic.reading.number;

import java.math.BigDecimal;

import org.sourcecritic.core.text.TextRange;

/**
 * A number as a text writes it.
 *
 * @param span UTF-16 offsets
 * @param low its value; of several hundred the least
 * @param high its value; of several hundred the most
 * @param form how it is written
 * @param scale the last thing that multiplied it, 1 where nothing did: a million in "14 million". In "14 to 18 million"
 *     it may be the other number's too
 * @param doubtful whether its separator may be read otherwise
 */
public record NumberExpression(TextRange span, BigDecimal low, BigDecimal high, Form form, BigDecimal scale,
		boolean doubtful) {

	/** How a number is written. */
	public enum Form {
		/** In digits alone. */
		DIGITS,
		/** In words, or in digits and words. */
		WORDS,
		/** A half, 2/3, 2 1/4. */
		FRACTION,
		/** Hundreds, several thousand. */
		VAGUE,
		/** The third, 3rd. */
		ORDINAL
	}
}
