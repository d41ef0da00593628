package org.sourcecritic.reading.archive;

import java.util.regex.Pattern;

/** Whether a number behind a comma still belongs to the list before it, or begins a date. */
final class NumberBehind {

	private static final Pattern DATE = Pattern.compile(
			"\\d{1,2}(?:\\.|er|º|th|st|nd|rd|-(?:го|е))?\\s(?:(?:de|of|d')\\s)?\\p{L}{3,12}\\.?,?\\s(?:de\\s|del\\s)?\\d{4}"
					+ "|\\d{1,2}\\s?[./]\\s?(?:\\d{1,2}|[IVX]{1,4})\\s?[./]\\s?\\d{2,4}|\\d{1,2}\\.?\\s?[IVX]{1,4}\\.?\\s?\\d{4}"
					+ "|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}-\\d{1,2}-\\d{4}|(?:1[5-9]|20)\\d\\d\\s?(?:гг?|года)\\b");
	private static final int WINDOW = 40;

	private NumberBehind() {
	}

	/** @param start of the number in the text; {@code before} is the one it would follow */
	static boolean mayFollow(Lettering text, int start, String before, String number) {
		long last = value(before);
		long next = value(number);
		boolean isYear = next >= 1500 && next < 2030 && last < 1000;
		return next >= last && !isYear && !isDate(text, start);
	}

	static boolean isDate(Lettering text, int start) {
		return DATE.matcher(text.text()).region(start, Math.min(text.length(), start + WINDOW)).lookingAt();
	}

	static boolean looksLikeYear(String number) {
		long value = value(number);
		return value >= 1500 && value < 2030;
	}

	private static long value(String number) {
		var digits = number.replaceFirst("^\\D+", "").replaceFirst("\\D.*$", "");
		return digits.isEmpty() ? 0 : Long.parseLong(digits);
	}
}
