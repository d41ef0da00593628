package org.sourcecritic.reading.date;

import java.util.Optional;

/**
 * A date among the tokens of a sentence.
 *
 * @param first index of its first token
 * @param next index behind its last token
 * @param sure whether it can be nothing but a date; a bare number of four digits may be an amount
 * @param mark how EDTF qualifies it: nothing, {@code ?}, {@code ~} or {@code %}
 * @param calendar as in {@link org.sourcecritic.reading.ReadPeriod}
 */
record Parsed(int first, int next, Moment moment, boolean sure, String mark, Optional<String> calendar) {

	static final String JULIAN = "julian";
	static final String GREGORIAN = "gregorian";

	static Parsed sure(int first, int next, Moment moment) {
		return new Parsed(first, next, moment, true, "", Optional.empty());
	}

	static Parsed bare(int first, int next, Moment moment) {
		return new Parsed(first, next, moment, false, "", Optional.empty());
	}

	Parsed in(String otherCalendar) {
		return new Parsed(first, next, moment, sure, mark, Optional.of(otherCalendar));
	}

	Parsed assured() {
		return new Parsed(first, next, moment, true, mark, calendar);
	}

	Parsed from(int otherFirst) {
		return new Parsed(otherFirst, next, moment, sure, mark, calendar);
	}

	Parsed upTo(int otherNext) {
		return new Parsed(first, otherNext, moment, sure, mark, calendar);
	}

	Parsed marked(String other) {
		var both = mark.isEmpty() || mark.equals(other) ? other : other.isEmpty() ? mark : "%";
		return new Parsed(first, next, moment, sure, both, calendar);
	}

	/** EDTF of its begin. */
	String begin() {
		return qualified(moment.from());
	}

	/** EDTF of its end. */
	String end() {
		return qualified(moment.to());
	}

	/** Level 1 knows no qualified date whose digits are left open. */
	private String qualified(String edtf) {
		return edtf.contains("X") ? edtf : edtf + mark;
	}
}
