package org.sourcecritic.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.date.DateReader;
import org.sourcecritic.reading.figure.Words;
import org.sourcecritic.reading.reference.Reference;

/**
 * Reads what the sentences of a text themselves say of their sources: "In 1987, the CIA estimated", "a 1993 study", a
 * law with its number or date, "it is said". A name or a year alone is none.
 */
public final class AttributionReader {

	private final Grammar grammar;
	private final DateReader dates;

	private AttributionReader(ReadingLanguage language) {
		grammar = Grammar.of(language);
		dates = new DateReader(language);
	}

	/** Reads sentences of this language. */
	public static AttributionReader of(ReadingLanguage language) {
		return new AttributionReader(language);
	}

	/**
	 * What a sentence refers to, in its order; no two overlap.
	 *
	 * @param sentence masked text
	 * @return with UTF-16 offsets in the sentence
	 */
	public List<Reference> read(String sentence) {
		var citing = new CitingSentence(Words.of(sentence), dates.read(sentence), grammar.classes());
		var rules = grammar.rules().in(citing);
		if (rules.isEmpty()) {
			return List.of();
		}
		var references = new ArrayList<Reference>();
		int next = 0;
		while (next < citing.size()) {
			var found = widest(next, rules, citing);
			found.ifPresent(one -> references.add(one.rule().reference(one.path())));
			next = found.map(one -> one.path().next()).orElse(next + 1);
		}
		return List.copyOf(references);
	}

	/** Of what begins here and what begins within the words that lead to it, the one that goes furthest. */
	private static Optional<Rule.Found> widest(int word, RulesOfSentence rules, CitingSentence citing) {
		var widest = rules.best(word);
		for (int later = word + 1; widest.isPresent()
				&& citing.word(later - 1).start() < widest.get().start(); later++) {
			widest = further(widest.get(), rules.best(later));
		}
		return widest;
	}

	private static Optional<Rule.Found> further(Rule.Found one, Optional<Rule.Found> other) {
		return Optional.of(other.filter(found -> found.path().next() > one.path().next()).orElse(one));
	}
}
