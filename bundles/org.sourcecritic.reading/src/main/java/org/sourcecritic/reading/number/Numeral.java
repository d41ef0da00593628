package org.sourcecritic.reading.number;

import java.math.BigDecimal;

/** A token of a number. */
sealed interface Numeral {

	/** What it is worth by itself. */
	BigDecimal value();

	/**
	 * In digits.
	 *
	 * @param decimals whether a decimal separator is in it
	 * @param doubtful whether its separator may be read otherwise
	 */
	record Digits(BigDecimal value, boolean decimals, boolean doubtful) implements Numeral {}

	/** A word, or a sign such as ½. */
	record Word(NumberRole role, BigDecimal value) implements Numeral {}
}
