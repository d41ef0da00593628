package org.sourcecritic.reading.amount;

import java.util.List;
import java.util.Locale;

import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;
import org.sourcecritic.reading.number.NumberReader;

/** Reads amounts: numbers with their limits and units. */
public final class AmountReader {

	private final NumberReader numbers;
	private final Cues cues;
	private final Units units;

	public AmountReader(ReadingLanguage language, Separators separators) {
		this.numbers = new NumberReader(language, separators);
		this.cues = Cues.of(language);
		this.units = Units.of(language);
	}

	/**
	 * All amounts of a sentence, in its order; they don't overlap.
	 *
	 * @param sentence masked text
	 * @return with UTF-16 offsets in the sentence
	 */
	public List<AmountExpression> read(CharSequence sentence) {
		var found = numbers.read(sentence);
		if (found.isEmpty()) {
			return List.of();
		}
		var scanned = new AmountScan(Pieces.of(sentence, found), cues, units).read();
		var amounts = SpokenRanges.merged(sentence, LimitPairs.merged(sentence, scanned));
		return Disjoint.of(amounts.stream().filter(amount -> !isArticle(sentence, amount)).toList());
	}

	/** Whether it is one of something in the words of an article, with nothing that makes an amount of it. */
	private boolean isArticle(CharSequence sentence, AmountExpression amount) {
		if (amount.numbers().size() > 1 || amount.cue().isPresent() || amount.unit().isPresent()
				|| amount.per().isPresent()) {
			return false;
		}
		var written = amount.numbers().getFirst().span().in(sentence).toString().toLowerCase(Locale.ROOT);
		return cues.isArticle(written);
	}
}
