package org.sourcecritic.reading.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Bound;

/**
 * Makes one range of two numbers that a speaker gives one after the other for one thing: 20, 25 carts; and of what is
 * said of it again behind a dash: 20, 25 carts—less than 35. Longer lists are lists.
 */
final class SpokenRanges {

	private static final BigDecimal TWO = BigDecimal.valueOf(2);
	private static final String DASHES = "\u2014\u2013";
	/** So many UTF-16 units stand between two numbers of a list: with "and". */
	private static final int NEXT = 6;
	/** A noun has so many letters. */
	private static final int SHORTEST = 3;
	/** So many UTF-16 units may stand before the dash: what is counted. */
	private static final int REACH = 30;

	private final CharSequence text;
	private final List<AmountExpression> amounts;

	private SpokenRanges(CharSequence text, List<AmountExpression> amounts) {
		this.text = text;
		this.amounts = amounts;
	}

	static List<AmountExpression> merged(CharSequence text, List<AmountExpression> amounts) {
		return new SpokenRanges(text, amounts).merge();
	}

	private List<AmountExpression> merge() {
		var merged = new ArrayList<AmountExpression>();
		int next = 0;
		while (next < amounts.size()) {
			if (!isPair(next)) {
				merged.add(amounts.get(next));
				next++;
			} else if (isRestated(next)) {
				merged.add(range(next, true));
				next += 3;
			} else {
				merged.add(range(next, false));
				next += 2;
			}
		}
		return merged;
	}

	private boolean isPair(int index) {
		if (index + 1 >= amounts.size()) {
			return false;
		}
		var first = amounts.get(index);
		var second = amounts.get(index + 1);
		return isBare(first) && isBare(second) && second.cue().isEmpty() && isComma(first, second)
				&& !(index > 0 && isComma(amounts.get(index - 1), first)) && !goesOn(index + 1)
				&& isCounted(second.span().end())
				&& areNear(value(first), value(second));
	}

	private static boolean isBare(AmountExpression amount) {
		return amount.numbers().size() == 1 && amount.unit().isEmpty() && amount.per().isEmpty()
				&& amount.bound() != Bound.VAGUE
				&& (amount.cue().isEmpty() || amount.cue().get().start() < amount.numbers().getFirst().span().start());
	}

	private static BigDecimal value(AmountExpression amount) {
		return amount.numbers().getFirst().low();
	}

	/** Two whole numbers, the second greater, and not more than twice the first. */
	private static boolean areNear(BigDecimal first, BigDecimal second) {
		return first.scale() <= 0 && second.scale() <= 0 && first.compareTo(TWO) >= 0 && first.compareTo(second) < 0
				&& second.compareTo(first.multiply(TWO)) <= 0;
	}

	private boolean isComma(AmountExpression first, AmountExpression second) {
		int from = first.span().end();
		int to = second.span().start();
		return from < to && to - from <= 3 && text.subSequence(from, to).toString().strip().equals(",");
	}

	/** Whether the list goes on: 3, 4 and 5. */
	private boolean goesOn(int index) {
		return index + 1 < amounts.size()
				&& amounts.get(index + 1).span().start() - amounts.get(index).span().end() <= NEXT;
	}

	/** Whether a word in small letters follows that may be a noun. */
	private boolean isCounted(int end) {
		if (end + SHORTEST >= text.length() || !Character.isWhitespace(text.charAt(end))) {
			return false;
		}
		return text.subSequence(end + 1, end + 1 + SHORTEST).chars().allMatch(Character::isLowerCase);
	}

	/** Whether another limit of the pair follows behind a dash. */
	private boolean isRestated(int index) {
		if (index + 2 >= amounts.size()) {
			return false;
		}
		var last = amounts.get(index + 2);
		int from = amounts.get(index + 1).span().end();
		int to = last.span().start();
		return last.bound() == Bound.AT_MOST && from < to && to - from <= REACH
				&& endsWithDash(text.subSequence(from, to).toString().strip())
				&& last.high().filter(high -> high.compareTo(value(amounts.get(index + 1))) > 0).isPresent();
	}

	private static boolean endsWithDash(String words) {
		return !words.isEmpty() && DASHES.indexOf(words.charAt(words.length() - 1)) >= 0;
	}

	private AmountExpression range(int index, boolean restated) {
		var first = amounts.get(index);
		var last = amounts.get(restated ? index + 2 : index + 1);
		boolean most = !restated && first.bound() == Bound.AT_MOST;
		var high = restated ? last.high() : Optional.of(value(last));
		var low = most ? Optional.<BigDecimal>empty() : Optional.of(value(first));
		return new AmountExpression(new TextRange(first.span().start(), last.span().end()), low, !most, high, !restated,
				most ? Bound.AT_MOST : Bound.RANGE, first.change(), first.cue(), last.unit(), last.per(),
				List.of(first.numbers().getFirst(), last.numbers().getLast()), false);
	}
}
