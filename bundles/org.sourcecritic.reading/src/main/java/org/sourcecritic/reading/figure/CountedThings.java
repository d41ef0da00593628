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
		for (int i = 0; i < amounts.size(); i++) {
			things.add(thing(amounts, i, things));
		}
		return things;
	}

	private CountedThing thing(List<AmountExpression> amounts, int index, List<CountedThing> before) {
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
		return index > 0
				? new CountedThing(new Counted(before.get(index - 1).counted().what(), Optional.empty()), true)
				: new CountedThing(Counted.NOTHING, true);
	}

}
