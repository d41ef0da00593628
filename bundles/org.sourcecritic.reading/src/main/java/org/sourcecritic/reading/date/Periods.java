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

	/** Two dates with a word between them. */
	Optional<Parsed> between(int at, DateWord word) {
		return points.at(at).flatMap(first -> {
			int next = sentence.skip(word, first.next());
			return next > first.next() ? second(first, next, true) : Optional.empty();
		});
	}

	private Optional<Parsed> joined(Parsed first, boolean led) {
		int next = first.next();
		int behind = sentence.token(next).isSign("-") ? next + 1 : sentence.skip(DateWord.TO, next);
		return behind == next ? Optional.empty() : second(first, behind, led);
	}

	private Optional<Parsed> second(Parsed first, int at, boolean led) {
		return points.at(at).flatMap(second -> Completion.of(first, second))
				.filter(both -> context.isYear(both, led));
	}
}
