package org.sourcecritic.reading.attribution;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.attribution.Slot.Filling;

/**
 * Days of the calendar of the French republic, as laws are named: {@code 22 prairial an II}. Twelve months of thirty
 * days follow the day on which the year begins (decree of 4 frimaire an II); the years are those in which the calendar
 * was in use.
 */
final class RepublicanDate {

	private static final List<String> MONTHS = List.of("vendémiaire", "brumaire", "frimaire", "nivôse", "pluviôse",
			"ventôse", "germinal", "floréal", "prairial", "messidor", "thermidor", "fructidor");
	private static final List<String> YEARS = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi",
			"xii", "xiii", "xiv");
	/** The day of September on which each of the years begins, from 1792 on. */
	private static final List<Integer> BEGINNINGS = List.of(22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23);
	private static final int FIRST_YEAR = 1792;
	private static final int DAYS_OF_MONTH = 30;
	private static final int WORDS = 4;

	private RepublicanDate() {
	}

	/** The day that is named here; its value is that of the Gregorian calendar. */
	static Optional<Filling> at(int word, CitingSentence sentence) {
		int day = day(sentence.plain(word));
		int month = MONTHS.indexOf(sentence.plain(word + 1));
		int year = year(sentence.plain(word + 3));
		if (day == 0 || month < 0 || year < 0 || !sentence.plain(word + 2).equals("an")) {
			return Optional.empty();
		}
		var date = LocalDate.of(FIRST_YEAR + year, Month.SEPTEMBER, BEGINNINGS.get(year))
				.plusDays((long) month * DAYS_OF_MONTH + day - 1);
		var span = sentence.range(word, word + WORDS);
		return Optional.of(sentence.filling(word, word + WORDS, new Part(date.toString(), span)));
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
