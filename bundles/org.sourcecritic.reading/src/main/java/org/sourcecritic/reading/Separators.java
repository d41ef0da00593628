package org.sourcecritic.reading;

import org.sourcecritic.core.structure.NumberNotation;

/**
 * What a point and a comma with exactly three digits behind them are in a text; all other places of theirs explain
 * themselves: {@code 500.000} is half a million in a text that writes {@code 46.5 %} too.
 */
public record Separators(Sign point, Sign comma) {

	/** What a sign does. */
	public enum Sign {
		GROUPS,
		DECIMALS,
		/** The text doesn't tell; what is usual in its language holds, and the number is doubtful. */
		UNTOLD
	}

	/** The text doesn't tell anything. */
	public static final Separators UNTOLD = new Separators(Sign.UNTOLD, Sign.UNTOLD);

	/** Those of a way of writing numbers. */
	public static Separators of(NumberNotation notation) {
		return new Separators(sign('.', notation), sign(',', notation));
	}

	private static Sign sign(char sign, NumberNotation notation) {
		return notation.groupSeparator().indexOf(sign) >= 0 ? Sign.GROUPS : Sign.DECIMALS;
	}
}
