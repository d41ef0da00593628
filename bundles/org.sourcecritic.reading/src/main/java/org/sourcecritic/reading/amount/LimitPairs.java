package org.sourcecritic.reading.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Bound;

/** Makes one range of two limits of the same thing: more than 20 and less than 35. */
final class LimitPairs {

	private static final Set<String> JOINS = Set.of("and", "but", "yet", ",", ", and", ", but", "und", "aber", ", aber",
			"y", "e", "pero", "et", "mais", "и", "но", ", но", "o", "ou");
	private static final int LONGEST = 8;

	private LimitPairs() {
	}

	static List<AmountExpression> merged(CharSequence text, List<AmountExpression> amounts) {
		var merged = new ArrayList<AmountExpression>();
		for (var amount : amounts) {
			var both = merged.isEmpty() ? Optional.<AmountExpression>empty() : both(text, merged.getLast(), amount);
			both.ifPresentOrElse(range -> merged.set(merged.size() - 1, range), () -> merged.add(amount));
		}
		return merged;
	}

	private static Optional<AmountExpression> both(CharSequence text, AmountExpression first, AmountExpression second) {
		boolean opposite = first.bound() == Bound.AT_LEAST && second.bound() == Bound.AT_MOST
				|| first.bound() == Bound.AT_MOST && second.bound() == Bound.AT_LEAST;
		if (!opposite || !leadsFromNumber(first) || !leadsFromNumber(second) || !isJoined(text, first, second)) {
			return Optional.empty();
		}
		var least = first.bound() == Bound.AT_LEAST ? first : second;
		var most = least == first ? second : first;
		if (least.low().orElseThrow().compareTo(most.high().orElseThrow()) >= 0) {
			return Optional.empty();
		}
		return Optional.of(new AmountExpression(new TextRange(first.span().start(), second.span().end()), least.low(),
				least.lowIncluded(), most.high(), most.highIncluded(), Bound.RANGE, first.change(), first.cue(),
				second.unit().or(first::unit), second.per().or(first::per),
				List.of(first.numbers().getFirst(), second.numbers().getFirst()), false));
	}

	/** Whether the words that limit it stand before the number. */
	private static boolean leadsFromNumber(AmountExpression amount) {
		return amount.cue().filter(cue -> cue.start() < amount.numbers().getFirst().span().start()).isPresent();
	}

	private static boolean isJoined(CharSequence text, AmountExpression first, AmountExpression second) {
		int from = first.span().end();
		int to = second.span().start();
		return from <= to && to - from <= LONGEST
				&& JOINS.contains(text.subSequence(from, to).toString().strip().toLowerCase(Locale.ROOT));
	}
}
