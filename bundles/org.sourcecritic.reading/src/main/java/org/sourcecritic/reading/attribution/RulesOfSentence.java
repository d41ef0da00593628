package org.sourcecritic.reading.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The rules that may fit in one sentence. */
final class RulesOfSentence {

	private final List<Rule> rules;
	private final BeginningIndex beginnings;
	private final BitSet possible;
	private final CitingSentence sentence;

	/**
	 * @param beginnings of all the rules
	 * @param possible the indexes of those that may fit; not changed by anybody
	 */
	RulesOfSentence(List<Rule> rules, BeginningIndex beginnings, BitSet possible, CitingSentence sentence) {
		this.rules = rules;
		this.beginnings = beginnings;
		this.possible = possible;
		this.sentence = sentence;
	}

	boolean isEmpty() {
		return possible.isEmpty();
	}

	/** The rule whose way from a word is the longest; of several the first. */
	Optional<Rule.Found> best(int word) {
		Optional<Rule.Found> best = Optional.empty();
		var some = at(word);
		for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
			var rule = rules.get(i);
			var path = rule.longest(word, sentence);
			if (path.isPresent() && best.filter(so -> so.path().next() >= path.get().next()).isEmpty()) {
				best = Optional.of(new Rule.Found(rule, path.get()));
			}
		}
		return best;
	}

	/** Those that may begin at this word. */
	private BitSet at(int word) {
		var some = new BitSet();
		beginnings.addFitting(sentence.plain(word), some);
		beginnings.addFilled(slot -> slot.at(word, sentence).isPresent(), possible, some);
		some.and(possible);
		return some;
	}
}
