package org.sourcecritic.core.internal.index;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The years that a written date or period covers, first and last included, numbered as in EDTF (Library of Congress,
 * 2019): 0 is 1 BC.
 */
public record YearSpan(int from, int to) {

	/** The first year of a period with an open beginning. */
	public static final int OPEN_BEGINNING = Integer.MIN_VALUE;
	/** The last year of a period with an open end. */
	public static final int OPEN_END = Integer.MAX_VALUE;

	private static final Pattern OPEN = Pattern.compile("|\\.\\.|open|unknown");

	public YearSpan {
		if (from > to) {
			throw new IllegalArgumentException(from + " > " + to);
		}
	}

	/**
	 * Of an EDTF date or interval (level 1), or of what people write, such as "1993a", "ca. 1890", "1914-18", "1930s":
	 * from the first to the last when several years are named. Nothing where no year is found, or where words say that
	 * it
	 * is before Christ.
	 */
	public static Optional<YearSpan> of(String written) {
		var middle = written.indexOf('/');
		return middle < 0 ? date(written) : interval(written.substring(0, middle), written.substring(middle + 1));
	}

	/** From the earlier beginning to the later end. */
	YearSpan through(YearSpan other) {
		return new YearSpan(Math.min(from, other.from), Math.max(to, other.to));
	}

	private static Optional<YearSpan> interval(String from, String to) {
		if (isOpen(from) && isOpen(to)) {
			return Optional.empty();
		}
		var first = isOpen(from) ? Optional.of(new YearSpan(OPEN_BEGINNING, OPEN_BEGINNING)) : date(from);
		var last = isOpen(to) ? Optional.of(new YearSpan(OPEN_END, OPEN_END)) : date(to);
		return first.flatMap(beginning -> last.map(beginning::through));
	}

	private static boolean isOpen(String end) {
		return OPEN.matcher(end.strip()).matches();
	}

	private static Optional<YearSpan> date(String written) {
		var text = written.strip();
		return EdtfYears.of(text).or(() -> NamedYears.of(text));
	}
}
