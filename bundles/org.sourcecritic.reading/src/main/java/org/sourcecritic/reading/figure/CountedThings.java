package org.sourcecritic.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.amount.AmountExpression;

/**
 * What the figures of a sentence count. One that says nothing counts what the one before counts, in doubt: "3,000 men
 * fell, 60 fled".
 */
final class CountedThings {

	private final NounPhrases nouns;

	CountedThings(NounPhrases nouns) {
		this.nouns = nouns;
	}

	/** One for each amount, in their order. */
	List<CountedThing> of(List<AmountExpression> amounts) {
		var things = new ArrayList<CountedThing>();
		Optional<TextRange> last = Optional.empty();
		for (int i = 0; i < amounts.size(); i++) {
			var thing = thing(amounts, i, last);
			things.add(thing);
			last = isCount(amounts.get(i)) ? thing.counted().what() : last;
		}
		return things;
	}

	/** Neither a share nor in units. */
	private static boolean isCount(AmountExpression amount) {
		return amount.unit().isEmpty() && !SentenceReading.isShare(amount);
	}

	private CountedThing thing(List<AmountExpression> amounts, int index, Optional<TextRange> last) {
		var amount = amounts.get(index);
		int end = amount.span().end();
		if (index + 1 < amounts.size() && nouns.isOutOf(end)) {
			var whole = nouns.countedAfter(amounts.get(index + 1).span().end()).what();
			if (whole.isPresent()) {
				var population = new TextRange(amounts.get(index + 1).span().start(), whole.get().end());
				return new CountedThing(new Counted(whole, Optional.of(population)), false);
			}
		}
		var counted = SentenceReading.isShare(amount) ? nouns.sharedAfter(end) : nouns.countedAfter(end);
		boolean needsNone = amount.unit().isPresent();
		if (counted.what().isPresent() || needsNone) {
			return new CountedThing(counted, false);
		}
		return new CountedThing(new Counted(last, Optional.empty()), true);
	}
}
