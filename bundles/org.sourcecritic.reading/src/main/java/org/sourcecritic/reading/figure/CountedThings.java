package org.sourcecritic.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.amount.AmountExpression;

/**
 * What the figures of a sentence count. One that says nothing counts what the words before it have the number of, else
 * what the one before counts, in doubt: "3,000 men fell, 60 fled".
 */
final class CountedThings {

	private final NounPhrases nouns;
	private final List<AmountExpression> amounts;

	/** @param amounts of the sentence, in its order */
	CountedThings(NounPhrases nouns, List<AmountExpression> amounts) {
		this.nouns = nouns;
		this.amounts = List.copyOf(amounts);
	}

	/** One for each amount, in their order. */
	List<CountedThing> all() {
		var things = new ArrayList<CountedThing>();
		Optional<TextRange> last = Optional.empty();
		for (int i = 0; i < amounts.size(); i++) {
			var thing = thing(i, last);
			things.add(thing);
			boolean carriesOn = amounts.get(i).unit().isEmpty()
					&& (last.isEmpty() || !SentenceReading.isShare(amounts.get(i)));
			last = carriesOn ? thing.counted().what() : last;
		}
		takeFromNext(things);
		return things;
	}

	/**
	 * 1.4 million in Germany, 1.3 million in France and 750,000 soldiers in Britain: what the last of a list counts.
	 */
	private void takeFromNext(List<CountedThing> things) {
		for (int i = things.size() - 2; i >= 0; i--) {
			var next = things.get(i + 1);
			boolean takes = things.get(i).counted().what().isEmpty() && amounts.get(i).unit().isEmpty()
					&& amounts.get(i + 1).unit().isEmpty() && !SentenceReading.isShare(amounts.get(i + 1))
					&& nouns.areNear(amounts.get(i).span().end(), amounts.get(i + 1).span().start());
			if (takes) {
				things.set(i, new CountedThing(new Counted(next.counted().what(), Optional.empty()), true));
			}
		}
	}

	private CountedThing thing(int index, Optional<TextRange> last) {
		var amount = amounts.get(index);
		int end = amount.span().end();
		var whole = whole(index);
		if (whole.isPresent()) {
			var population = new TextRange(amounts.get(index + 1).span().start(), whole.get().end());
			return new CountedThing(new Counted(whole, Optional.of(population)), false);
		}
		var counted = SentenceReading.isShare(amount)
				? nouns.shared(span(amount))
				: nouns.isTime(amount) ? nouns.timedAfter(end) : nouns.countedAfter(end);
		boolean needsNone = amount.unit().isPresent();
		if (counted.what().isPresent() || needsNone) {
			return new CountedThing(counted, false);
		}
		int from = index == 0 ? 0 : amounts.get(index - 1).span().end();
		var numbered = nouns.numberedBefore(from, amount.span().start());
		return numbered.isPresent()
				? new CountedThing(new Counted(numbered, Optional.empty()), false)
				: new CountedThing(new Counted(last, Optional.empty()), true);
	}

	/** Of its numbers, to the end of its unit. */
	private static TextRange span(AmountExpression amount) {
		return new TextRange(amount.numbers().getFirst().span().start(), amount.span().end());
	}

	/** What the next amount counts where this one is a part of it. */
	private Optional<TextRange> whole(int index) {
		if (index + 1 >= amounts.size()) {
			return Optional.empty();
		}
		var next = amounts.get(index + 1).span();
		int end = amounts.get(index).span().end();
		return nouns.isOutOf(end) || nouns.isPartOf(end, next.start())
				? nouns.countedAfter(next.end()).what()
				: Optional.empty();
	}
}
