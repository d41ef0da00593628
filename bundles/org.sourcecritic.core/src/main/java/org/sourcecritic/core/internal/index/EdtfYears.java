package org.sourcecritic.core.internal.index;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years of one EDTF date: qualified, with unspecified digits, a season or a month, negative or of many digits. */
final class EdtfYears {

	private static final String QUALIFIED = "[?~%]*";
	private static final Pattern DATE = Pattern.compile(QUALIFIED + "(-?)([0-9X]{4})" + QUALIFIED + "(?:-" + QUALIFIED
			+ "(?:0[1-9]|1[0-2]|2[1-9]|3[0-9]|4[01]|XX)" + QUALIFIED + "(?:-" + QUALIFIED + "(?:[0-3][0-9]|XX)"
			+ QUALIFIED
			+ "(?:T.*)?)?)?");
	private static final Pattern NUMBER = Pattern.compile("Y?(-?[0-9]{1,12})");

	private EdtfYears() {
	}

	static Optional<YearSpan> of(String text) {
		var date = DATE.matcher(text);
		if (date.matches()) {
			return Optional.of(dated(date));
		}
		var number = NUMBER.matcher(text);
		return number.matches() ? numbered(new BigInteger(number.group(1))) : Optional.empty();
	}

	private static YearSpan dated(Matcher date) {
		var first = Integer.parseInt(date.group(2).replace('X', '0'));
		var last = Integer.parseInt(date.group(2).replace('X', '9'));
		return date.group(1).isEmpty() ? new YearSpan(first, last) : new YearSpan(-last, -first);
	}

	private static Optional<YearSpan> numbered(BigInteger year) {
		return year.bitLength() < Integer.SIZE
				? Optional.of(new YearSpan(year.intValue(), year.intValue()))
				: Optional.empty();
	}
}
