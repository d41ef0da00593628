package org.sourcecritic.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.amount.AmountExpression;
import org.sourcecritic.reading.figure.PhraseWords.Role;

/**
 * The units of amounts that leave them to the one before: from 4.7 million tons in 1931 to 1.6 million, against 83.5
 * million, another 50.
 */
final class SharedUnits {

	/** So many words may stand between the word that compares and the number: against only. */
	private static final int REACH = 3;

	private final Words words;
	private final PhraseWords phrases;
	private final NounPhrases nouns;

	SharedUnits(Words words, PhraseWords phrases, NounPhrases nouns) {
		this.words = words;
		this.phrases = phrases;
		this.nouns = nouns;
	}

	/** One for each amount that has a unit or takes one over. */
	List<Optional<Part>> of(List<AmountExpression> amounts) {
		var units = new ArrayList<Optional<Part>>();
		Optional<Part> last = Optional.empty();
		for (var amount : amounts) {
			var before = last;
			last = amount.unit().or(() -> before.filter(unit -> takesOver(amount)));
			units.add(last);
		}
		return units;
	}

	private boolean takesOver(AmountExpression amount) {
		int at = words.indexBefore(amount.numbers().getFirst().span().start());
		for (int i = at; i >= 0 && i > at - REACH; i--) {
			if (phrases.is(Role.AGAINST, words.get(i))) {
				return nouns.countedAfter(amount.span().end()).what().isEmpty();
			}
			if (!words.get(i).isWord() || phrases.is(Role.JOIN, words.get(i))) {
				return false;
			}
		}
		return false;
	}
}
