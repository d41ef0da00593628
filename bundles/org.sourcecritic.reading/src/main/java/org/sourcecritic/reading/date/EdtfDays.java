package org.sourcecritic.reading.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Days of EDTF, whose calendar is the Gregorian one for all times. */
final class EdtfDays {

	private EdtfDays() {
	}

	static int inMonth(int year, int month) {
		return YearMonth.of(year, month).lengthOfMonth();
	}

	/** Whether two days are one in the Julian and the Gregorian calendar: 10 to 13 days lie between them. */
	static boolean areOne(Moment.Dated julian, Moment.Dated gregorian) {
		if (isInvalid(gregorian) || julian.day() == 0 || julian.month() == 0) {
			return false;
		}
		var first = LocalDate.of(julian.year(), julian.month(), 1).plusDays(julian.day() - 1L);
		long days = ChronoUnit.DAYS.between(first, LocalDate.of(gregorian.year(), gregorian.month(), gregorian.day()));
		return days >= 10 && days <= 13;
	}

	private static boolean isInvalid(Moment.Dated date) {
		return date.day() == 0 || date.month() == 0 || date.day() > inMonth(date.year(), date.month());
	}
}
