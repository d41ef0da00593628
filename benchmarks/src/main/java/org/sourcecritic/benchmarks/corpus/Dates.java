package org.sourcecritic.benchmarks.corpus;

import java.time.Instant;
import java.util.stream.IntStream;

import org.sourcecritic.model.DateExpression;
import org.sourcecritic.model.ModelFactory;

/** Generated dates: years that are written about, and instants of work. */
final class Dates {

	private static final Instant WORK_BEGAN = Instant.parse("2021-03-01T08:00:00Z");
	private static final int YEARS_OF_WORK = 5;
	private static final Skewed<Integer> YEARS = new Skewed<>(
			IntStream.range(0, 180).mapToObj(i -> 1933 - i % 2 * (i / 2) + (1 - i % 2) * (i / 3)).distinct().toList());

	private Dates() {
	}

	static int year(Dice dice) {
		return YEARS.draw(dice);
	}

	static DateExpression expression(int year) {
		var date = ModelFactory.eINSTANCE.createDateExpression();
		date.setEdtf(Integer.toString(year));
		return date;
	}

	/** To the millisecond, as instants are stored. */
	static Instant ofWork(Dice dice) {
		return WORK_BEGAN.plusSeconds(dice.below(YEARS_OF_WORK * 365 * 24 * 3600)).plusMillis(dice.below(1000));
	}

	/** Up to some weeks later. */
	static Instant after(Instant instant, Dice dice) {
		return instant.plusSeconds(1L + dice.below(30 * 24 * 3600));
	}
}
