package org.sourcecritic.benchmarks.corpus;

import java.math.BigDecimal;
import java.util.List;

import org.sourcecritic.model.Basis;
import org.sourcecritic.model.Bound;
import org.sourcecritic.model.Estimate;
import org.sourcecritic.model.EstimateKind;
import org.sourcecritic.model.ModelFactory;

/** Generated quantities. */
final class Estimates {

	private static final Skewed<Bound> BOUNDS = Skewed.of(Bound.APPROXIMATE, Bound.RANGE, Bound.AT_LEAST, Bound.EXACT,
			Bound.AT_MOST, Bound.VAGUE);
	private static final Skewed<EstimateKind> KINDS = Skewed.of(EstimateKind.COUNT, EstimateKind.SHARE,
			EstimateKind.CHANGE, EstimateKind.DATE, EstimateKind.DURATION, EstimateKind.RATE);
	private static final Skewed<Basis> BASES = Skewed.of(Basis.NONE_GIVEN, Basis.RECORDS, Basis.EXTRAPOLATION,
			Basis.TESTIMONY);

	private Estimates() {
	}

	static Estimate draw(Dice dice) {
		var estimate = ModelFactory.eINSTANCE.createEstimate();
		estimate.setBound(BOUNDS.draw(dice));
		limit(estimate, dice);
		estimate.setUnit(Vocabulary.UNITS.draw(dice));
		estimate.setWhat(Vocabulary.WHATS.draw(dice));
		estimate.setKind(KINDS.draw(dice));
		estimate.setCue(Vocabulary.CUES.draw(dice));
		if (estimate.getKind() == EstimateKind.RATE) {
			estimate.setPer("year");
		}
		if (dice.chance(0.7)) {
			estimate.setPopulation(Vocabulary.POPULATIONS.draw(dice));
		}
		if (dice.chance(0.8)) {
			estimate.setPlace(Vocabulary.PLACES.draw(dice));
		}
		if (dice.chance(0.7)) {
			period(estimate, dice);
		}
		if (dice.chance(0.4)) {
			origin(estimate, dice);
		}
		if (dice.chance(0.05)) {
			estimate.getReadFields().addAll(List.of("low", "unit"));
		}
		return estimate;
	}

	/** Two digits that count and up to five zeros; an open side is absent. */
	private static void limit(Estimate estimate, Dice dice) {
		var figure = (long) dice.between(10, 99);
		for (var zeros = dice.below(6); zeros > 0; zeros--) {
			figure *= 10;
		}
		var low = BigDecimal.valueOf(figure);
		var high = BigDecimal.valueOf(figure + figure * dice.between(1, 15) / 10);
		switch (estimate.getBound()) {
			case EXACT -> set(estimate, low, low);
			case RANGE -> set(estimate, low, high);
			case AT_LEAST -> estimate.setLow(low);
			case AT_MOST -> estimate.setHigh(high);
			case APPROXIMATE -> set(estimate, BigDecimal.valueOf(figure - figure / 10),
					BigDecimal.valueOf(figure + figure / 10));
			default -> {
				// vague: neither side is known
			}
		}
	}

	private static void set(Estimate estimate, BigDecimal low, BigDecimal high) {
		estimate.setLow(low);
		estimate.setHigh(high);
	}

	private static void period(Estimate estimate, Dice dice) {
		var period = ModelFactory.eINSTANCE.createPeriod();
		var from = Dates.year(dice);
		period.setFrom(Integer.toString(from));
		period.setTo(Integer.toString(from + dice.below(6)));
		estimate.setPeriod(period);
	}

	private static void origin(Estimate estimate, Dice dice) {
		estimate.setEstimatedBy(Vocabulary.PEOPLE.draw(dice));
		estimate.setEstimatedOn(Dates.expression(Dates.year(dice) + 5));
		estimate.setBasis(BASES.draw(dice));
	}
}
