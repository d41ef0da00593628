package org.sourcecritic.reading.date;

import java.util.Optional;

/** Makes a period of two dates of which the first may leave to the second what they have in common. */
final class Completion {

	/** From here on three digits may be a year beside one of four: between 650 and 1920. */
	private static final int EARLY = 100;
	private static final int LATE = 1000;

	private Completion() {
	}

	/** Empty where they make none. */
	static Optional<Parsed> of(Parsed first, Parsed second) {
		if (first.moment() instanceof Moment.Century from && second.moment() instanceof Moment.Loose to
				&& !to.inDigits()) {
			return of(first, Parsed.sure(second.first(), second.next(),
					new Moment.Century(to.number(), from.beforeChrist())));
		}
		if (!second.moment().isWhole() || isStretch(first.moment()) || isStretch(second.moment())) {
			return Optional.empty();
		}
		var calendar = second.calendar().or(first::calendar);
		return completed(first.moment(), second.moment()).filter(begin -> isBefore(begin, second.moment()))
				.map(begin -> new Parsed(first.first(), second.next(), new Moment.Stretch(begin, second.moment()),
						isSure(first, second), mark(first, second), calendar));
	}

	/** May and June 1940: months that follow one another. */
	static Optional<Parsed> ofMonths(Parsed first, Parsed second) {
		boolean areMonths = first.moment() instanceof Moment.Dated one && second.moment() instanceof Moment.Dated other
				&& !one.isWhole() && one.day() == 0 && other.day() == 0 && one.month() > 0
				&& one.month() % 12 + 1 == other.month();
		return areMonths ? of(first, second) : Optional.empty();
	}

	/** One mark for both ends: that of either. */
	private static String mark(Parsed first, Parsed second) {
		return first.marked(second.mark()).mark();
	}

	private static boolean isSure(Parsed first, Parsed second) {
		return second.sure();
	}

	private static boolean isStretch(Moment moment) {
		return moment instanceof Moment.Stretch;
	}

	private static Optional<Moment> completed(Moment first, Moment second) {
		return switch (first) {
			case Moment.Loose loose -> switch (second) {
				case Moment.Century last -> Optional.of(new Moment.Century(loose.number(), last.beforeChrist()));
				case Moment.Dated last when loose.inDigits() -> completed(loose.number(), last);
				default -> Optional.empty();
			};
			case Moment.Dated date when !date.isWhole() -> second instanceof Moment.Dated last && last.month() > 0
					? Optional.of(date.withYear(date.month() > last.month() ? last.year() - 1 : last.year()))
					: Optional.empty();
			default -> Optional.of(first);
		};
	}

	private static Optional<Moment> completed(int number, Moment.Dated last) {
		if (last.day() > 0) {
			return number < last.day()
					? Optional.of(new Moment.Dated(last.year(), last.month(), number))
					: Optional.empty();
		}
		if (last.month() == 0 && number >= EARLY && number < last.year() && last.year() > LATE) {
			return Optional.of(new Moment.Dated(number, 0, 0));
		}
		return last.month() == 0 && last.year() <= 0 && number > 1 - last.year()
				? Optional.of(new Moment.Dated(1 - number, 0, 0))
				: Optional.empty();
	}

	private static boolean isBefore(Moment first, Moment last) {
		if (first.firstYear() != last.firstYear()) {
			return first.firstYear() < last.firstYear() && first.isWhole();
		}
		return first instanceof Moment.Dated begin && last instanceof Moment.Dated end
				? begin.month() * 100 + begin.day() < end.month() * 100 + end.day() && begin.month() > 0
				: first instanceof Moment.Season one && last instanceof Moment.Season other
						&& one.number() < other.number();
	}
}
