package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.math.MathContext;

/** Division to 34 digits, as exact as IEEE 754 decimal128; 3/4 is 0.75 and no more. */
final class Quotient {

	private Quotient() {
	}

	static BigDecimal of(BigDecimal dividend, BigDecimal divisor) {
		return dividend.divide(divisor, MathContext.DECIMAL128);
	}
}
