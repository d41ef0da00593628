package org.sourcecritic.reading.amount;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.sourcecritic.reading.NoEstimate.Sort;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.number.NumberExpression.Form;

/**
 * Tells which amounts are none, from the numbers and the words beside them: ordinals, years, days and hours, and
 * numbers
 * that name something: Section 427, V-12, 2-1.
 */
public final class NumberSort {

	private final SortWords words;

	public NumberSort(ReadingLanguage language) {
		this.words = SortWords.of(language);
	}

	/**
	 * What each amount is; empty for an amount.
	 *
	 * @param amounts of the sentence, in its order
	 */
	public List<Optional<Sort>> of(CharSequence sentence, List<AmountExpression> amounts) {
		var pieces = Pieces.of(sentence, amounts.stream().flatMap(amount -> amount.numbers().stream()).toList());
		var places = IntStream.range(0, pieces.size()).filter(i -> pieces.get(i).number().isPresent()).iterator();
		return amounts.stream().map(amount -> {
			int first = places.nextInt();
			int last = first;
			for (int i = 1; i < amount.numbers().size(); i++) {
				last = places.nextInt();
			}
			return sort(sentence, pieces, amount, first, last);
		}).toList();
	}

	private Optional<Sort> sort(CharSequence sentence, List<Piece> pieces, AmountExpression amount, int first,
			int last) {
		if (amount.numbers().getFirst().form() == Form.ORDINAL) {
			return Optional.of(Sort.ORDINAL);
		}
		if (amount.unit().isPresent() && (!isGlued(pieces, first) || isUnitBefore(amount))) {
			return Times.isClock(words, pieces, first, last) ? Optional.of(Sort.DATE) : Optional.empty();
		}
		if (Times.isClock(words, pieces, first, last) || Times.isDay(words, pieces, first, last)
				|| new Years(words, sentence, pieces).isYear(amount, first, last)) {
			return Optional.of(Sort.DATE);
		}
		return new Names(words, pieces).sort(amount, first, last);
	}

	/** Whether a currency's sign precedes one of its numbers: RM120,000 to RM300,000. */
	private static boolean isUnitBefore(AmountExpression amount) {
		return amount.unit().filter(unit -> amount.numbers().stream()
				.anyMatch(number -> unit.span().end() <= number.span().start()
						&& number.span().start() - unit.span().end() <= 1))
				.isPresent();
	}

	private static boolean isGlued(List<Piece> pieces, int at) {
		return at > 0 && pieces.get(at - 1).isWord() && !pieces.get(at).spaced();
	}
}
