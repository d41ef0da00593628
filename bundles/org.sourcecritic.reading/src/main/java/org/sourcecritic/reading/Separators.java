package org.sourcecritic.reading;

import org.sourcecritic.core.found.FoundNumbers;
import org.sourcecritic.core.found.SignUse;
import org.sourcecritic.core.structure.NumberNotation;

/**
 * What a point and a comma with exactly three digits behind them are in a text; all other places of theirs explain
 * themselves: {@code 500.000} is half a million in a text that writes {@code 46.5 %} too.
 */
public record Separators(SignUse point, SignUse comma) {

	/** The text doesn't tell anything. */
	public static final Separators UNTOLD = new Separators(SignUse.UNTOLD, SignUse.UNTOLD);

	/** As all numbers of a text together tell. */
	public static Separators of(FoundNumbers numbers) {
		return new Separators(numbers.point(), numbers.comma());
	}

	/** Those of a way of writing numbers. */
	public static Separators of(NumberNotation notation) {
		return new Separators(sign('.', notation), sign(',', notation));
	}

	private static SignUse sign(char sign, NumberNotation notation) {
		return notation.groupSeparator().indexOf(sign) >= 0 ? SignUse.GROUPS : SignUse.DECIMALS;
	}
}
