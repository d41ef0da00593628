package org.sourcecritic.reading.amount;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.model.Bound;
import org.sourcecritic.reading.amount.AmountExpression.Change;

/**
 * Takes what is said of an amount for the same amount in another unit: more than 100 kilometres (60 miles), fell by 190
 * points, or 0.6%.
 */
final class Appositions {

	private final List<Piece> pieces;
	private final Cues cues;

	Appositions(List<Piece> pieces, Cues cues) {
		this.pieces = pieces;
		this.cues = cues;
	}

	/**
	 * @param before the amount that precedes
	 * @param next index of the piece after it
	 * @param first index of the first piece of the amount
	 */
	AmountExpression completed(AmountExpression before, int next, AmountExpression amount, int first) {
		boolean bare = amount.cue().isEmpty() && amount.change() == Change.NONE;
		if (!bare || amount.unit().isEmpty() || amount.unit().equals(before.unit())) {
			return amount;
		}
		if (isParenthesis(next, first)) {
			return limited(amount, before);
		}
		return isOr(next, first) ? changing(amount, before.change()) : amount;
	}

	private boolean isParenthesis(int next, int first) {
		return first == next + 1 && pieces.get(next).isSign("(");
	}

	/** "Or", with a comma or with what is counted before it. */
	private boolean isOr(int next, int first) {
		int or = first - 1;
		return or >= next && or <= next + 1 && cues.at(CueRole.OR, pieces, or).isPresent()
				&& (or == next || pieces.get(next).isSign(",") || pieces.get(next).isWord());
	}

	private static AmountExpression limited(AmountExpression amount, AmountExpression before) {
		var change = changing(amount, before.change());
		if (amount.bound() != Bound.EXACT) {
			return change;
		}
		return switch (before.bound()) {
			case AT_LEAST -> new AmountExpression(change.span(), change.low(), before.lowIncluded(), Optional.empty(),
					false, Bound.AT_LEAST, change.change(), change.cue(), change.unit(), change.per(), change.numbers(),
					false);
			case AT_MOST -> new AmountExpression(change.span(), Optional.empty(), false, change.high(),
					before.highIncluded(), Bound.AT_MOST, change.change(), change.cue(), change.unit(), change.per(),
					change.numbers(), false);
			default -> change;
		};
	}

	private static AmountExpression changing(AmountExpression amount, Change change) {
		return new AmountExpression(amount.span(), amount.low(), amount.lowIncluded(), amount.high(),
				amount.highIncluded(), amount.bound(), change, amount.cue(), amount.unit(), amount.per(),
				amount.numbers(), amount.scaleShared());
	}
}
