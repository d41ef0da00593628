package org.sourcecritic.benchmarks.reading;

import org.sourcecritic.model.Bound;
import org.sourcecritic.reading.amount.AmountExpression;
import org.sourcecritic.reading.amount.AmountExpression.Change;

/**
 * A quantity as NewsQuant has it.
 *
 * @param low the value, of a range the end that is named first
 * @param high the value, of a range the end that is named last
 * @param change one of = ~ &lt; &gt; up down
 */
record Quantity(double low, double high, String change) {

	private static final double TOLERANCE = 1e-9;

	/** @param value a number, or two with a hyphen between them */
	static Quantity of(String value, String change) {
		int hyphen = value.indexOf('-', 1);
		while (hyphen > 0 && "eE".indexOf(value.charAt(hyphen - 1)) >= 0) {
			hyphen = value.indexOf('-', hyphen + 1);
		}
		return hyphen < 0
				? new Quantity(number(value), number(value), change)
				: new Quantity(number(value.substring(0, hyphen)), number(value.substring(hyphen + 1)), change);
	}

	private static double number(String value) {
		return Double.parseDouble(value.trim());
	}

	static Quantity of(AmountExpression amount) {
		double first = amount.low().or(amount::high).orElseThrow().doubleValue();
		double last = amount.high().or(amount::low).orElseThrow().doubleValue();
		return new Quantity(first, last, change(amount));
	}

	private static String change(AmountExpression amount) {
		if (amount.change() != Change.NONE) {
			return amount.change() == Change.UP ? "up" : "down";
		}
		return amount.bound() == Bound.AT_LEAST
				? ">"
				: amount.bound() == Bound.AT_MOST ? "<" : amount.bound() == Bound.APPROXIMATE ? "~" : "=";
	}

	/** The same number, or the same two in either order. */
	boolean hasValueOf(Quantity other) {
		return near(low, other.low) && near(high, other.high) || near(low, other.high) && near(high, other.low);
	}

	private static boolean near(double one, double other) {
		return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
	}
}
