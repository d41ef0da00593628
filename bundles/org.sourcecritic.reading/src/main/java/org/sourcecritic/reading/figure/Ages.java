package org.sourcecritic.reading.figure;

import java.math.BigDecimal;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Bound;
import org.sourcecritic.reading.amount.AmountExpression;
import org.sourcecritic.reading.figure.PhraseWords.Role;

/** Tells ages: at the age of ten, im Alter von 6 bis 14 Jahren, enfants de 8 à 12 ans, 53 years old. */
final class Ages {

	/** So many words may stand between a word of age and the number: à l'âge de, in the age group. */
	private static final int REACH = 3;
	private static final BigDecimal OLDEST = BigDecimal.valueOf(130);

	private final Words words;
	private final PhraseWords phrases;

	Ages(Words words, PhraseWords phrases) {
		this.words = words;
		this.phrases = phrases;
	}

	/** @param place of its numbers */
	boolean isAge(AmountExpression amount, TextRange place) {
		boolean ofTime = amount.unit().filter(unit -> phrases.isTime(unit.value()) || isOld(unit.span())).isPresent();
		if (amount.per().isPresent() && !ofTime || amount.unit().isPresent() && !ofTime || !isLivedThrough(amount)) {
			return false;
		}
		return isSaidBefore(amount.span().start()) || ofTime && isSaidBehind(amount)
				|| amount.cue().filter(this::hasAge).isPresent() && (ofTime || isLast(amount.span().end()))
				|| isOfPeople(amount, ofTime);
	}

	private static boolean isLivedThrough(AmountExpression amount) {
		return amount.numbers().stream()
				.allMatch(number -> number.high().scale() <= 0 && number.high().compareTo(OLDEST) <= 0);
	}

	/** The unit "years old". */
	private boolean isOld(TextRange unit) {
		return hasAge(unit) || phrases.is(Role.OLD, words.get(Math.max(0, words.indexBefore(unit.end()))));
	}

	private boolean hasAge(TextRange range) {
		for (int i = words.indexFrom(range.start()); i < words.size() && words.get(i).end() <= range.end(); i++) {
			if (phrases.is(Role.AGE, words.get(i))) {
				return true;
			}
		}
		return false;
	}

	private boolean isSaidBefore(int start) {
		int at = words.indexBefore(start);
		for (int i = at; i >= 0 && i > at - REACH; i--) {
			if (phrases.is(Role.AGE, words.get(i))) {
				return true;
			}
			if (!phrases.is(Role.OF, words.get(i)) && !phrases.is(Role.STOP, words.get(i))) {
				return false;
			}
		}
		return false;
	}

	/** 53 Jahre alt, de 12 años de edad; il avait 53 ans. */
	private boolean isSaidBehind(AmountExpression amount) {
		int next = words.indexFrom(amount.span().end());
		int old = is(next, Role.OF) ? next + 1 : next;
		boolean inUnit = amount.unit().filter(unit -> isOld(unit.span())).isPresent();
		return inUnit || is(old, Role.OLD)
				|| is(words.indexBefore(amount.span().start()), Role.AGE_VERB) && isLast(amount.span().end());
	}

	/** Children of eight to twelve years. */
	private boolean isOfPeople(AmountExpression amount, boolean ofTime) {
		int before = words.indexBefore(amount.span().start());
		if (is(before, Role.OF)) {
			before--;
		}
		return is(before, Role.AGED)
				&& (ofTime || amount.bound() == Bound.RANGE && isLast(amount.span().end()));
	}

	/** Whether nothing follows that may be counted. */
	private boolean isLast(int end) {
		int next = words.indexFrom(end);
		return next >= words.size() || !words.get(next).isWord()
				|| !phrases.is(Role.OF, words.get(next)) && (phrases.is(Role.STOP, words.get(next))
						|| phrases.is(Role.JOIN, words.get(next)) || phrases.is(Role.VERB, words.get(next))
						|| phrases.is(Role.FINITE, words.get(next)));
	}

	private boolean is(int index, Role role) {
		return index >= 0 && index < words.size() && phrases.is(role, words.get(index));
	}
}
