package org.sourcecritic.reading.amount;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.model.Bound;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;
import org.sourcecritic.reading.amount.AmountExpression.Change;
import org.sourcecritic.reading.number.NumberExpression;
import org.sourcecritic.reading.number.NumberReader;

/** Reads amounts: numbers with their limits and units. */
public final class AmountReader {

	private final NumberReader numbers;

	public AmountReader(ReadingLanguage language, Separators separators) {
		this.numbers = new NumberReader(language, separators);
	}

	/**
	 * All amounts of a sentence, in its order; they don't overlap.
	 *
	 * @param sentence masked text
	 * @return with UTF-16 offsets in the sentence
	 */
	public List<AmountExpression> read(CharSequence sentence) {
		return numbers.read(sentence).stream().map(AmountReader::exactly).toList();
	}

	private static AmountExpression exactly(NumberExpression number) {
		return new AmountExpression(number.span(), Optional.of(number.low()), true, Optional.of(number.high()), true,
				Bound.EXACT, Change.NONE, Optional.empty(), Optional.empty(), Optional.empty(), List.of(number), false);
	}
}
