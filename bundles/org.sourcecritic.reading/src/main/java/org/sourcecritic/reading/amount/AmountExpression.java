package org.sourcecritic.reading.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Bound;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.number.NumberExpression;

/**
 * How much, as a text says it: a number, or two, with what limits them and their unit.
 *
 * @param span UTF-16 offsets of everything: cue, numbers, unit
 * @param low empty when it is open; of "more than 5" it is 5
 * @param lowIncluded whether the amount may be low itself: of "more than 5" not
 * @param high empty when it is open
 * @param highIncluded whether the amount may be high itself
 * @param bound EXACT, RANGE, AT_LEAST, AT_MOST, APPROXIMATE or VAGUE
 * @param change whether it says by how much something grew or fell
 * @param cue the words that limit it: between, more than, about
 * @param unit its sign or its name in the singular, in the order of precedence of the text: $, %, km
 * @param per what a rate is counted by: year, day, head
 * @param numbers one, or the two ends of a range
 * @param scaleShared whether the scale of the second number was taken for the first too: 14 to 18 million
 */
public record AmountExpression(TextRange span, Optional<BigDecimal> low, boolean lowIncluded,
		Optional<BigDecimal> high, boolean highIncluded, Bound bound, Change change, Optional<TextRange> cue,
		Optional<Part> unit, Optional<Part> per, List<NumberExpression> numbers, boolean scaleShared) {

	public AmountExpression {
		numbers = List.copyOf(numbers);
	}

	/** Whether something grew or fell by it. */
	public enum Change {
		NONE,
		UP,
		DOWN
	}
}
