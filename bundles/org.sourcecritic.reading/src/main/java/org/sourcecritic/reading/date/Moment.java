package org.sourcecritic.reading.date;

import java.util.Locale;

/** A date or a period; its ends in EDTF level 1. */
sealed interface Moment
		permits Moment.Loose, Moment.Dated, Moment.Season, Moment.Decade, Moment.Century, Moment.Stretch {

	/** No year is said. */
	int NO_YEAR = Integer.MIN_VALUE;

	/** The year it begins with; {@link #NO_YEAR} where none is said. */
	int firstYear();

	/** The year it ends with. */
	int lastYear();

	/** EDTF of its begin. */
	String from();

	/** EDTF of its end; the same for a single date. */
	String to();

	/** Whether it is as it stands a date: the year is known. */
	default boolean isWhole() {
		return firstYear() != NO_YEAR;
	}

	/**
	 * A number before the word that says what it is: the 3 of "from 3 to 7 May 1920", the 58 of "58–50 BC".
	 *
	 * @param inDigits a Roman numeral and an ordinal in words can only be a century
	 */
	record Loose(int number, boolean inDigits) implements Moment {

		@Override
		public int firstYear() {
			return NO_YEAR;
		}

		@Override
		public int lastYear() {
			return NO_YEAR;
		}

		@Override
		public String from() {
			return "";
		}

		@Override
		public String to() {
			return "";
		}
	}

	/**
	 * A year, a month or a day.
	 *
	 * @param year astronomical: 0 is 1 BC
	 * @param month 1 to 12, 0 when none is said
	 * @param day 1 to 31, 0 when none is said
	 */
	record Dated(int year, int month, int day) implements Moment {

		@Override
		public int firstYear() {
			return year;
		}

		@Override
		public int lastYear() {
			return year;
		}

		Dated withYear(int other) {
			return new Dated(other, month, day);
		}

		@Override
		public String from() {
			if (month == 0) {
				return yearOf(year);
			}
			return day == 0 || day > EdtfDays.inMonth(year, month)
					? String.format(Locale.ROOT, "%s-%02d", yearOf(year), month)
					: String.format(Locale.ROOT, "%s-%02d-%02d", yearOf(year), month, day);
		}

		@Override
		public String to() {
			return from();
		}
	}

	/** @param number 21 is spring, 24 winter */
	record Season(int year, int number) implements Moment {

		@Override
		public int firstYear() {
			return year;
		}

		@Override
		public int lastYear() {
			return year;
		}

		@Override
		public String from() {
			return yearOf(year) + "-" + number;
		}

		@Override
		public String to() {
			return from();
		}
	}

	/**
	 * Ten years.
	 *
	 * @param first its first year
	 * @param told whether the text says the century
	 */
	record Decade(int first, boolean told) implements Moment {

		@Override
		public int firstYear() {
			return first;
		}

		@Override
		public int lastYear() {
			return first + 9;
		}

		@Override
		public String from() {
			return yearOf(first).substring(0, 3) + "X";
		}

		@Override
		public String to() {
			return from();
		}
	}

	/**
	 * A hundred years.
	 *
	 * @param number the 19th is 19
	 * @param beforeChrist whether it is counted backwards
	 */
	record Century(int number, boolean beforeChrist) implements Moment {

		@Override
		public int firstYear() {
			return beforeChrist ? -(number * 100 - 1) : (number - 1) * 100;
		}

		@Override
		public int lastYear() {
			return firstYear() + 99;
		}

		@Override
		public String from() {
			return String.format(Locale.ROOT, "%s%02dXX", beforeChrist ? "-" : "", number - 1);
		}

		@Override
		public String to() {
			return from();
		}
	}

	/** From one to another. */
	record Stretch(Moment first, Moment last) implements Moment {

		@Override
		public int firstYear() {
			return first.firstYear();
		}

		@Override
		public int lastYear() {
			return last.lastYear();
		}

		@Override
		public String from() {
			return first.from();
		}

		@Override
		public String to() {
			return last.to();
		}
	}

	private static String yearOf(int year) {
		return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
	}
}
