package org.sourcecritic.reading.figure;

import java.math.BigDecimal;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Bound;
import org.sourcecritic.reading.NoEstimate.Sort;
import org.sourcecritic.reading.amount.AmountExpression;
import org.sourcecritic.reading.figure.PhraseWords.Role;
import org.sourcecritic.reading.number.NumberExpression;
import org.sourcecritic.reading.number.NumberExpression.Form;

/** Tells which amounts of a sentence are no estimates; asked for them in their order. */
final class NumberSorts {

	/** So far back a word of punishment makes a range of time one that a law threatens. */
	private static final int REACH = 8;
	/** Digits of a year. */
	private static final int YEAR = 4;

	private final Words words;
	private final PhraseWords phrases;
	private final Labels labels;
	private Optional<TextRange> lastLabelled = Optional.empty();
	private Optional<Sort> lastSort = Optional.empty();

	NumberSorts(Words words, PhraseWords phrases, Labels labels) {
		this.words = words;
		this.phrases = phrases;
		this.labels = labels;
	}

	/** What it is; empty when it may be an estimate. */
	Optional<Sort> of(AmountExpression amount) {
		var place = new TextRange(amount.numbers().getFirst().span().start(),
				amount.numbers().getLast().span().end());
		var sort = ordinal(amount).or(() -> labelled(amount, place)).or(() -> listed(place))
				.or(() -> ofTime(amount)).or(() -> one(amount, place)).or(() -> titled(amount, place))
				.or(() -> named(amount, place)).or(() -> year(amount, place));
		lastLabelled = sort.map(labelled -> place);
		lastSort = sort;
		return sort;
	}

	private static Optional<Sort> ordinal(AmountExpression amount) {
		return amount.numbers().getFirst().form() == NumberExpression.Form.ORDINAL
				? Optional.of(Sort.ORDINAL)
				: Optional.empty();
	}

	private Optional<Sort> labelled(AmountExpression amount, TextRange place) {
		return amount.unit().isPresent() ? Optional.empty() : labels.sort(place, words);
	}

	/** Articles 3, 4 and 5: what the first is the others are. */
	private Optional<Sort> listed(TextRange place) {
		if (lastLabelled.isEmpty()) {
			return Optional.empty();
		}
		for (int i = words.indexFrom(lastLabelled.get().end()); i < words.size()
				&& words.get(i).end() <= place.start(); i++) {
			if (!words.get(i).isSign(",-\u2013") && !phrases.is(Role.JOIN, words.get(i))) {
				return Optional.empty();
			}
		}
		int next = words.indexFrom(place.end());
		boolean counts = next < words.size() && words.get(next).isWord() && !phrases.is(Role.STOP, words.get(next))
				&& !phrases.is(Role.JOIN, words.get(next));
		return counts ? Optional.empty() : lastSort;
	}

	private Optional<Sort> ofTime(AmountExpression amount) {
		return amount.unit().filter(unit -> phrases.isTime(unit.value()))
				.flatMap(unit -> statutory(amount).or(() -> labels.timeSort(amount.span(), words)));
	}

	private Optional<Sort> statutory(AmountExpression amount) {
		if (amount.bound() != Bound.RANGE && amount.bound() != Bound.AT_MOST) {
			return Optional.empty();
		}
		int at = words.indexBefore(amount.span().start());
		for (int i = at; i >= 0 && i > at - REACH; i--) {
			if (phrases.is(Role.PUNISH, words.get(i))) {
				return Optional.of(Sort.STATUTORY_RANGE);
			}
		}
		return Optional.empty();
	}

	private Optional<Sort> one(AmountExpression amount, TextRange place) {
		boolean alone = amount.span().equals(place) && amount.numbers().size() == 1
				&& amount.numbers().getFirst().form() == Form.WORDS
				&& amount.low().filter(BigDecimal.ONE::equals).isPresent();
		return alone ? Optional.of(Sort.ONE) : Optional.empty();
	}

	/** A number in words within a name: the Seven Years War. */
	private Optional<Sort> titled(AmountExpression amount, TextRange place) {
		int at = words.indexFrom(place.start());
		int next = words.indexFrom(place.end());
		boolean capitals = !phrases.hasNounsInCapitals() && at > 0 && next < words.size()
				&& amount.numbers().getFirst().form() == Form.WORDS
				&& words.get(at).isWord() && words.get(at).isCapital()
				&& !words.get(at - 1).isSign("\"'\u201C\u201E\u00AB.:")
				&& words.get(next).isWord() && words.get(next).isCapital();
		return capitals ? Optional.of(Sort.NAME) : Optional.empty();
	}

	/** The census of 1897, and the second number of 58/1094. */
	private Optional<Sort> year(AmountExpression amount, TextRange place) {
		boolean bare = amount.span().equals(place) && place.in(words.sentence()).chars().allMatch(Character::isDigit);
		int before = words.indexBefore(place.start());
		if (!bare || before < 1) {
			return Optional.empty();
		}
		boolean ofStudy = place.length() == YEAR && phrases.is(Role.OF, words.get(before))
				&& phrases.is(Role.ESTIMATE, words.get(before - 1));
		boolean behindSlash = words.get(before).isSign("/") && words.get(before).end() == place.start()
				&& words.get(before - 1).isNumber();
		return ofStudy ? Optional.of(Sort.DATE) : behindSlash ? Optional.of(Sort.DOCUMENT_NUMBER) : Optional.empty();
	}

	/** A small number in digits behind a name, with nothing to count behind it: Perm 36. */
	private Optional<Sort> named(AmountExpression amount, TextRange place) {
		boolean bare = amount.cue().isEmpty() && amount.unit().isEmpty() && amount.numbers().size() == 1
				&& place.in(words.sentence()).chars().allMatch(Character::isDigit);
		int before = words.indexBefore(place.start());
		if (!bare || before < 1 || !words.get(before).isWord() || !words.get(before).isCapital()
				|| phrases.is(Role.STOP, words.get(before))) {
			return Optional.empty();
		}
		int next = words.indexFrom(place.end());
		boolean ends = next >= words.size() || !words.get(next).isWord() || phrases.is(Role.STOP, words.get(next));
		return ends ? Optional.of(Sort.NAME) : Optional.empty();
	}
}
