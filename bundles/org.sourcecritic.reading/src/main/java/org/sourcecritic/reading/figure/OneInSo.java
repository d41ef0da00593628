package org.sourcecritic.reading.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Bound;
import org.sourcecritic.reading.amount.AmountExpression;
import org.sourcecritic.reading.amount.AmountExpression.Change;
import org.sourcecritic.reading.figure.PhraseWords.Role;
import org.sourcecritic.reading.number.NumberExpression;
import org.sourcecritic.reading.number.NumberExpression.Form;

/** Makes a share of "un habitant sur trois", "one man in three" and "jeder fünfte". */
final class OneInSo {

	private static final BigDecimal TWO = BigDecimal.valueOf(2);
	private static final BigDecimal MOST = BigDecimal.valueOf(1000);
	/** So many words may stand between "one" and "in". */
	private static final int NOUNS = 2;

	private final Words words;
	private final PhraseWords phrases;

	OneInSo(Words words, PhraseWords phrases) {
		this.words = words;
		this.phrases = phrases;
	}

	/** @param amounts of the sentence, in its order */
	List<AmountExpression> merged(List<AmountExpression> amounts) {
		var merged = new ArrayList<AmountExpression>();
		for (var amount : amounts) {
			var one = one(amount);
			if (one.isEmpty()) {
				merged.add(amount);
				continue;
			}
			int start = words.get(one.getAsInt()).start();
			var last = merged.isEmpty() ? Optional.<AmountExpression>empty() : Optional.of(merged.getLast());
			var limit = last.filter(before -> before.span().end() > start);
			limit.ifPresent(before -> merged.removeLast());
			merged.add(share(amount, start, limit));
		}
		return List.copyOf(merged);
	}

	/** The index of "one" or "every" before it, where it is a share. */
	private OptionalInt one(AmountExpression amount) {
		var number = amount.numbers().getFirst();
		boolean isWhole = amount.numbers().size() == 1 && amount.cue().isEmpty() && amount.unit().isEmpty()
				&& number.low().scale() <= 0 && number.low().compareTo(TWO) >= 0 && number.low().compareTo(MOST) <= 0
				&& number.low().compareTo(number.high()) == 0;
		int before = words.indexBefore(number.span().start());
		if (!isWhole || before < 0) {
			return OptionalInt.empty();
		}
		int next = words.indexFrom(number.span().end());
		if (number.form() == Form.ORDINAL) {
			return is(before, Role.EVERY) && next < words.size() && words.get(next).isWord()
					&& !is(next, Role.TIME) && !is(next, Role.STOP) ? OptionalInt.of(before) : OptionalInt.empty();
		}
		return is(before, Role.ONE_IN) && isLast(next) ? oneBefore(before - 1) : OptionalInt.empty();
	}

	private OptionalInt oneBefore(int last) {
		for (int i = last; i >= 0 && i >= last - NOUNS; i--) {
			if (is(i, Role.A_ONE)) {
				return i < last ? OptionalInt.of(i) : OptionalInt.empty();
			}
			if (!words.get(i).isWord() || is(i, Role.STOP) || is(i, Role.VERB) || is(i, Role.OF)) {
				return OptionalInt.empty();
			}
		}
		return OptionalInt.empty();
	}

	/** Whether nothing follows that may be counted. */
	private boolean isLast(int next) {
		return next >= words.size() || !words.get(next).isWord() || is(next, Role.JOIN)
				|| !is(next, Role.OF) && (is(next, Role.STOP) || is(next, Role.VERB) || is(next, Role.FINITE));
	}

	private AmountExpression share(AmountExpression amount, int start, Optional<AmountExpression> limit) {
		var number = amount.numbers().getFirst();
		var value = BigDecimal.ONE.divide(number.low(), MathContext.DECIMAL128);
		var place = new TextRange(start, number.span().end());
		var fraction = new NumberExpression(place, value, value, Form.FRACTION, BigDecimal.ONE, false);
		var bound = limit.map(AmountExpression::bound).orElse(Bound.EXACT);
		var from = limit.map(before -> Math.min(start, before.span().start())).orElse(start);
		return new AmountExpression(new TextRange(from, place.end()),
				bound == Bound.AT_MOST ? Optional.empty() : Optional.of(value), true,
				bound == Bound.AT_LEAST ? Optional.empty() : Optional.of(value), true, bound, Change.NONE,
				limit.flatMap(AmountExpression::cue), Optional.empty(), Optional.empty(), List.of(fraction), false);
	}

	private boolean is(int index, Role role) {
		return index >= 0 && index < words.size() && phrases.is(role, words.get(index));
	}
}
