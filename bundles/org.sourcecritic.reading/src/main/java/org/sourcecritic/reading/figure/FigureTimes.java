package org.sourcecritic.reading.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.ReadPeriod;
import org.sourcecritic.reading.amount.AmountExpression;
import org.sourcecritic.reading.date.DateExpression;
import org.sourcecritic.reading.figure.PhraseWords.Role;

/**
 * When the figures of a sentence hold, and when and by whom they were estimated. A date near a word of estimating is
 * the
 * estimate's; of the others the one in a figure's clause is its period, else one that opens the sentence.
 */
final class FigureTimes {

	/** @param doubtful whether it may belong to another figure */
	record Found(ReadPeriod period, boolean doubtful) {}

	/** So many words may stand between a date and the word of estimating that it belongs to. */
	private static final int NEAR = 4;

	private final Words words;
	private final PhraseWords phrases;
	private final List<DateExpression> dates;
	private final List<AmountExpression> amounts;
	private final List<TextRange> clauses;
	private final List<Integer> estimating = new ArrayList<>();
	private final Set<DateExpression> ofEstimates = new HashSet<>();

	FigureTimes(Words words, PhraseWords phrases, List<DateExpression> dates, List<AmountExpression> amounts,
			List<TextRange> clauses) {
		this.words = words;
		this.phrases = phrases;
		this.dates = dates;
		this.amounts = amounts;
		this.clauses = clauses;
		for (int i = 0; i < words.size(); i++) {
			if (phrases.is(Role.ESTIMATE, words.get(i))) {
				estimating.add(i);
				dateOf(i).ifPresent(ofEstimates::add);
			}
		}
	}

	/** The date of a word of estimating: shortly before it, or right behind. */
	private Optional<DateExpression> dateOf(int estimate) {
		return dates.stream().filter(date -> isNear(date.period().span(), estimate)).findFirst();
	}

	private boolean isNear(TextRange date, int estimate) {
		int before = words.indexBefore(words.get(estimate).start());
		boolean shortlyBefore = date.end() <= words.get(estimate).start()
				&& before - words.indexFrom(date.end()) + 1 <= NEAR
				&& amounts.stream().noneMatch(amount -> date.end() <= amount.span().start()
						&& amount.span().end() <= words.get(estimate).start());
		int behind = words.indexFrom(words.get(estimate).end());
		boolean rightBehind = date.start() >= words.get(estimate).end()
				&& words.indexFrom(date.start()) - behind <= 1;
		return shortlyBefore || rightBehind;
	}

	/** When a figure holds. */
	Optional<Found> period(int index) {
		var clause = clauses.get(index);
		var own = dates.stream().filter(date -> !ofEstimates.contains(date) && isIn(date, clause)).toList();
		var figure = amounts.get(index).span();
		var after = own.stream().filter(date -> date.period().span().start() >= figure.end()).findFirst();
		var before = own.stream().filter(date -> date.period().span().end() <= figure.start())
				.reduce((first, second) -> second);
		var found = after.or(() -> before);
		if (found.isPresent()) {
			boolean shared = clauses.stream().filter(clause::equals).count() > 1;
			boolean several = after.isPresent() && own.stream().filter(date -> !date.equals(found.get()))
					.anyMatch(date -> date.period().span().start() >= figure.end());
			return found.map(date -> new Found(date.period(), shared || several));
		}
		return opening().map(date -> new Found(date.period(), true));
	}

	/** A date before the first figure. */
	private Optional<DateExpression> opening() {
		int first = amounts.getFirst().span().start();
		return dates.stream().filter(date -> !ofEstimates.contains(date) && date.period().span().end() <= first)
				.findFirst();
	}

	private static boolean isIn(DateExpression date, TextRange clause) {
		return clause.start() <= date.period().span().start() && date.period().span().end() <= clause.end();
	}

	/** When a figure was estimated. */
	Optional<ReadPeriod> estimatedOn(int index) {
		return estimateOf(index).flatMap(this::dateOf).map(DateExpression::period);
	}

	/** The word of estimating nearest before a figure. */
	private Optional<Integer> estimateOf(int index) {
		int start = amounts.get(index).span().start();
		return estimating.stream().filter(word -> words.get(word).end() <= start).reduce((first, second) -> second);
	}

	/** Who estimated a figure: the name before the word of estimating, or behind "according to". */
	Optional<TextRange> estimatedBy(int index) {
		return estimateOf(index).flatMap(word -> nameBefore(word - 1).or(() -> nameBehind(word + 1)));
	}

	private Optional<TextRange> nameBefore(int last) {
		int first = last;
		while (first >= 0 && isName(words.get(first))) {
			first--;
		}
		return first == last || last < 0 ? Optional.empty() : Optional.of(words.range(first + 1, last));
	}

	private Optional<TextRange> nameBehind(int from) {
		int first = from;
		while (first < words.size() && first - from < 2 && !isName(words.get(first)) && words.get(first).isWord()) {
			first++;
		}
		int next = first;
		while (next < words.size() && isName(words.get(next))) {
			next++;
		}
		return next == first ? Optional.empty() : Optional.of(words.range(first, next - 1));
	}

	private boolean isName(Word word) {
		return word.isWord() && word.isCapital() && !phrases.is(Role.STOP, word) && !phrases.is(Role.ARTICLE, word)
				&& !phrases.is(Role.TIME, word);
	}
}
