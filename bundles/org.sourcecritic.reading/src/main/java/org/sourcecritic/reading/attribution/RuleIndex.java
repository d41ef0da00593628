package org.sourcecritic.reading.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules by what they begin with. */
final class RuleIndex {

	private final List<Rule> rules;
	private final Map<String, BitSet> byWord = new HashMap<>();
	private final Map<Slot, BitSet> bySlot = new EnumMap<>(Slot.class);
	/** Those that begin with parts of words, or with any. */
	private final Map<Integer, Beginning> others = new HashMap<>();

	RuleIndex(List<Rule> rules) {
		this.rules = List.copyOf(rules);
		for (int i = 0; i < rules.size(); i++) {
			add(i, rules.get(i).pattern().beginning());
		}
	}

	private void add(int rule, Beginning beginning) {
		beginning.words().forEach(word -> byWord.computeIfAbsent(word, none -> new BitSet()).set(rule));
		beginning.slots().forEach(slot -> bySlot.computeIfAbsent(slot, none -> new BitSet()).set(rule));
		if (beginning.any() || !beginning.heads().isEmpty() || !beginning.tails().isEmpty()) {
			others.put(rule, beginning);
		}
	}

	/** The rule whose way from a word is the longest; of several the first. */
	Optional<Rule.Found> best(int word, CitingSentence sentence) {
		Optional<Rule.Found> best = Optional.empty();
		for (var rule : at(word, sentence)) {
			var path = rule.longest(word, sentence);
			if (path.isPresent() && best.filter(so -> so.path().next() >= path.get().next()).isEmpty()) {
				best = Optional.of(new Rule.Found(rule, path.get()));
			}
		}
		return best;
	}

	/** Those that may begin at this word, in their order. */
	private List<Rule> at(int word, CitingSentence sentence) {
		var some = new BitSet();
		var plain = sentence.plain(word);
		Optional.ofNullable(byWord.get(plain)).ifPresent(some::or);
		bySlot.forEach((slot, those) -> {
			if (slot.at(word, sentence).isPresent()) {
				some.or(those);
			}
		});
		others.forEach((rule, beginning) -> {
			if (!some.get(rule) && beginning.fits(plain)) {
				some.set(rule);
			}
		});
		var found = new ArrayList<Rule>();
		some.stream().forEach(rule -> found.add(rules.get(rule)));
		return found;
	}
}
