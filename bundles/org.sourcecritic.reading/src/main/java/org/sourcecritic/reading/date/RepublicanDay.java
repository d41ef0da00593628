package org.sourcecritic.reading.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Days of the calendar of the French republic. Twelve months of thirty days follow the day on which the year begins
 * (decree of 4 frimaire an II); the years are those in which the calendar was in use.
 */
public final class RepublicanDay {

	private static final List<String> MONTHS = List.of("vendémiaire", "brumaire", "frimaire", "nivôse", "pluviôse",
			"ventôse", "germinal", "floréal", "prairial", "messidor", "thermidor", "fructidor");
	private static final List<String> YEARS = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi",
			"xii", "xiii", "xiv");
	/** The day of September on which each of the years begins, from 1792 on. */
	private static final List<Integer> BEGINNINGS = List.of(22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23);
	private static final int FIRST_YEAR = 1792;
	private static final int DAYS_OF_MONTH = 30;

	private RepublicanDay() {
	}

	/**
	 * The day of the Gregorian calendar that three words name.
	 *
	 * @param saidDay 1 to 30, {@code 1er} too
	 * @param saidMonth in any case
	 * @param saidYear in Roman or Arabic figures
	 */
	public static Optional<LocalDate> of(String saidDay, String saidMonth, String saidYear) {
		int day = day(saidDay);
		int month = MONTHS.indexOf(saidMonth.toLowerCase(Locale.ROOT));
		int year = year(saidYear.toLowerCase(Locale.ROOT));
		return day == 0 || month < 0 || year < 0
				? Optional.empty()
				: Optional.of(LocalDate.of(FIRST_YEAR + year, Month.SEPTEMBER, BEGINNINGS.get(year))
						.plusDays((long) month * DAYS_OF_MONTH + day - 1));
	}

	/** 0 when it is no day. */
	private static int day(String said) {
		if (said.equals("1er")) {
			return 1;
		}
		boolean number = said.matches("\\d{1,2}");
		int day = number ? Integer.parseInt(said) : 0;
		return day <= DAYS_OF_MONTH ? day : 0;
	}

	/** From 0 on; -1 when it is none. */
	private static int year(String said) {
		int year = said.matches("\\d{1,2}") ? Integer.parseInt(said) - 1 : YEARS.indexOf(said);
		return year < YEARS.size() ? year : -1;
	}
}
