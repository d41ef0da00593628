package org.sourcecritic.reading.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rules by what they begin with and by what they need, so that the others are not tried: few sentences have the words
 * for any.
 */
final class RuleIndex {

	private final List<Rule> rules;
	private final BeginningIndex beginnings;
	private final BeginningIndex needs;
	/** By rule, the indexes of what it needs. */
	private final List<BitSet> needed = new ArrayList<>();
	private final BitSet allNeeds = new BitSet();

	RuleIndex(List<Rule> rules) {
		this.rules = List.copyOf(rules);
		beginnings = new BeginningIndex(rules.stream().map(rule -> rule.pattern().beginning()).toList());
		var distinct = rules.stream().flatMap(rule -> rule.pattern().needs().stream()).distinct().toList();
		needs = new BeginningIndex(distinct);
		allNeeds.set(0, distinct.size());
		for (var rule : rules) {
			var own = new BitSet();
			rule.pattern().needs().forEach(need -> own.set(distinct.indexOf(need)));
			needed.add(own);
		}
	}

	/** Those that may fit anywhere in a sentence. */
	RulesOfSentence in(CitingSentence sentence) {
		var missing = (BitSet) allNeeds.clone();
		missing.andNot(met(sentence));
		var possible = new BitSet();
		IntStream.range(0, rules.size()).filter(rule -> !needed.get(rule).intersects(missing)).forEach(possible::set);
		return new RulesOfSentence(rules, beginnings, possible, sentence);
	}

	private BitSet met(CitingSentence sentence) {
		var met = new BitSet();
		for (int i = 0; i < sentence.size(); i++) {
			needs.addFitting(sentence.plain(i), met);
		}
		needs.addFilled(slot -> slot.mayStandIn(sentence), allNeeds, met);
		return met;
	}
}
