package org.sourcecritic.reading.date;

import java.util.Optional;

/** Halves and quarters of years, decades and centuries; halves of months. */
final class Fractions {

	private static final int MONTHS = 12;

	private Fractions() {
	}

	/** @param number the first of them is 1 */
	static Optional<Moment> of(Moment whole, int number, int of) {
		return switch (whole) {
			case Moment.Dated year when year.isWhole() && year.month() == 0 -> Optional.of(new Moment.Stretch(
					new Moment.Dated(year.year(), MONTHS / of * (number - 1) + 1, 0),
					new Moment.Dated(year.year(), MONTHS / of * number, 0)));
			case Moment.Dated month when month.isWhole() && month.day() == 0 && of == 2 -> Optional.of(
					new Moment.Stretch(new Moment.Dated(month.year(), month.month(), number == 1 ? 1 : 16),
							new Moment.Dated(month.year(), month.month(),
									number == 1 ? 15 : EdtfDays.inMonth(month.year(), month.month()))));
			case Moment.Decade decade when of == 2 -> Optional.of(years(decade.firstYear(), 10, number, of));
			case Moment.Century century -> Optional.of(years(century.firstYear(), 100, number, of));
			default -> Optional.empty();
		};
	}

	private static Moment years(int first, int length, int number, int of) {
		return new Moment.Stretch(new Moment.Dated(first + length * (number - 1) / of, 0, 0),
				new Moment.Dated(first + length * number / of - 1, 0, 0));
	}
}
