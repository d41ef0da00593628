package org.sourcecritic.reading.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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
	/** So many figures of a list may have the date of the one behind them. */
	private static final int LIST = 8;

	private final Words words;
	private final PhraseWords phrases;
	private final NounPhrases nouns;
	private final Places<DateExpression> dates;
	private final Places<AmountExpression> amounts;
	private final List<TextRange> clauses;
	private final Places<Integer> estimating;
	private final Set<DateExpression> ofEstimates = new HashSet<>();

	FigureTimes(Words words, PhraseWords phrases, NounPhrases nouns, List<DateExpression> dates,
			List<AmountExpression> amounts, List<TextRange> clauses) {
		this.words = words;
		this.phrases = phrases;
		this.nouns = nouns;
		this.dates = Places.of(dates, date -> date.period().span());
		this.amounts = Places.of(amounts, AmountExpression::span);
		this.clauses = clauses;
		estimating = Places.of(IntStream.range(0, words.size()).filter(i -> phrases.is(Role.ESTIMATE, words.get(i)))
				.boxed().toList(), index -> words.get(index).span());
		estimating.all().forEach(index -> dateOf(index).ifPresent(ofEstimates::add));
	}

	/** The date of a word of estimating: shortly before it, or right behind. */
	private Optional<DateExpression> dateOf(int estimate) {
		var word = words.get(estimate).span();
		return dates.before(word.start()).filter(date -> isShortlyBefore(date.period().span(), estimate))
				.or(() -> dates.from(word.end()).filter(date -> isRightBehind(date.period().span(), estimate)));
	}

	private boolean isShortlyBefore(TextRange date, int estimate) {
		int start = words.get(estimate).start();
		boolean figureBetween = amounts.from(date.end()).filter(amount -> amount.span().end() <= start).isPresent();
		return estimate - words.indexFrom(date.end()) <= NEAR && !figureBetween;
	}

	private boolean isRightBehind(TextRange date, int estimate) {
		int first = words.indexFrom(date.start());
		return first - estimate <= 1 || first - estimate == 2 && isLink(words.get(estimate + 1));
	}

	/** Of, in, the: the census of 1926. */
	private boolean isLink(Word word) {
		return phrases.is(Role.OF, word) || phrases.is(Role.IN, word) || phrases.is(Role.ARTICLE, word)
				|| !word.isWord();
	}

	/** When a figure holds; in a list perhaps when the one behind it does. */
	Optional<Found> period(int index) {
		return own(index).or(() -> ofNext(index)).or(() -> opening().map(date -> new Found(date.period(), true)))
				.or(() -> ofCensus(index));
	}

	/** 130 ships and 19,000 soldiers in 1588. */
	private Optional<Found> ofNext(int index) {
		int next = index;
		while (next + 1 < clauses.size() && next - index < LIST && nouns.areListed(amounts.all().get(next).span().end(),
				amounts.all().get(next + 1).span().start())) {
			next++;
			var figure = amounts.all().get(next).span();
			var clause = clauses.get(next);
			var date = dates.from(figure.end()).filter(found -> isOwn(found, clause));
			if (date.isPresent()) {
				return date.map(found -> new Found(found.period(), true));
			}
		}
		return Optional.empty();
	}

	/** What a census counts holds when it was taken. */
	private Optional<Found> ofCensus(int index) {
		return estimateOf(index).filter(word -> phrases.is(Role.CENSUS, words.get(word))).flatMap(this::dateOf)
				.map(date -> new Found(date.period(), false));
	}

	private Optional<Found> own(int index) {
		var clause = clauses.get(index);
		var figure = amounts.all().get(index).span();
		var after = dates.from(figure.end()).filter(date -> isOwn(date, clause));
		var found = after.or(() -> dates.before(figure.start()).filter(date -> isOwn(date, clause)));
		boolean several = after.isPresent()
				&& dates.secondFrom(figure.end()).filter(date -> isOwn(date, clause)).isPresent();
		return found.map(date -> new Found(date.period(), several || isShared(index)));
	}

	private boolean isOwn(DateExpression date, TextRange clause) {
		var span = date.period().span();
		return !ofEstimates.contains(date) && clause.start() <= span.start() && span.end() <= clause.end();
	}

	private boolean isShared(int index) {
		return index > 0 && clauses.get(index - 1).equals(clauses.get(index))
				|| index + 1 < clauses.size() && clauses.get(index + 1).equals(clauses.get(index));
	}

	/** A date that opens the sentence, before the first figure. */
	private Optional<DateExpression> opening() {
		int first = amounts.all().getFirst().span().start();
		return dates.from(0).filter(date -> date.period().span().end() <= first && !ofEstimates.contains(date));
	}

	/** When a figure was estimated. */
	Optional<ReadPeriod> estimatedOn(int index) {
		return estimateOf(index).flatMap(this::dateOf).map(DateExpression::period);
	}

	/** The word of estimating nearest before a figure. */
	private Optional<Integer> estimateOf(int index) {
		return estimating.before(amounts.all().get(index).span().start());
	}

	/** Who estimated a figure: the name before the word of estimating, or behind "according to". */
	Optional<TextRange> estimatedBy(int index) {
		return estimateOf(index).flatMap(word -> nameBefore(word - 1).or(() -> nameBehind(word + 1)))
				.or(() -> accordingTo(index));
	}

	/** Three million starved, according to Smith. */
	private Optional<TextRange> accordingTo(int index) {
		int end = amounts.all().get(index).span().end();
		int next = index + 1 < amounts.all().size() ? amounts.all().get(index + 1).span().start() : Integer.MAX_VALUE;
		return estimating.from(end).filter(word -> phrases.is(Role.ACCORDING, words.get(word)))
				.filter(word -> words.get(word).end() <= next).flatMap(word -> nameBehind(word + 1));
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
				&& !phrases.is(Role.TIME, word) && !phrases.is(Role.ESTIMATE, word);
	}
}
