package org.sourcecritic.reading.date;

import java.util.Optional;

/** Reads dates, and two of them as a period. */
final class Periods {

	private final DatedSentence sentence;
	private final Points points;
	private final YearContext context;

	Periods(DatedSentence sentence) {
		this.sentence = sentence;
		this.context = new YearContext(sentence);
		this.points = new Points(sentence, new Years(sentence), context);
	}

	/**
	 * A date or a period.
	 *
	 * @param led whether a preposition of time precedes
	 */
	Optional<Parsed> at(int at, boolean led) {
		return points.at(at).flatMap(first -> joined(first, led).or(() -> Optional.of(first)
				.filter(date -> date.moment().isWhole() && context.isYear(date, led))));
	}

	/** Two dates with a word between them; of two centuries the word may stand but once. */
	Optional<Parsed> between(int at, DateWord word) {
		return points.at(at).flatMap(first -> {
			int next = sentence.skip(word, first.next());
			var both = next > first.next() ? second(first, next, true) : Optional.<Parsed>empty();
			return both.or(() -> Optional.of(first).filter(Periods::isOfCenturies));
		});
	}

	private static boolean isOfCenturies(Parsed date) {
		return date.moment() instanceof Moment.Stretch both && both.first() instanceof Moment.Century;
	}

	private Optional<Parsed> joined(Parsed first, boolean led) {
		int next = first.next();
		int behind = sentence.token(next).isSign("-") ? next + 1 : sentence.skip(DateWord.TO, next);
		if (behind > next) {
			return second(first, behind, led);
		}
		int and = sentence.skip(DateWord.AND, next);
		return and > next
				? points.at(and).flatMap(second -> Completion.ofMonths(first, second))
				: Optional.empty();
	}

	private Optional<Parsed> second(Parsed first, int at, boolean led) {
		return points.at(at).filter(second -> !first.sure() || context.isYear(second, true))
				.flatMap(second -> Completion.of(first, second)).map(both -> first.sure() ? both.assured() : both)
				.filter(both -> context.isYear(both, led));
	}
}
