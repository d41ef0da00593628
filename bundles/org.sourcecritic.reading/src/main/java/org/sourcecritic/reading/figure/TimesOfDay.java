package org.sourcecritic.reading.figure;

import java.math.BigDecimal;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.amount.AmountExpression;
import org.sourcecritic.reading.figure.PhraseWords.Role;

/** Tells hours of the day: 6 Uhr, à 5 heures du soir, a las 5 de la mañana, в 4 часа утра. */
final class TimesOfDay {

	private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(24);
	private static final BigDecimal LAST_IN_DIGITS = BigDecimal.valueOf(2400);
	/** So many words may stand between the hour and the part of the day: de la, in the. */
	private static final int REACH = 3;

	private final Words words;
	private final PhraseWords phrases;

	TimesOfDay(Words words, PhraseWords phrases) {
		this.words = words;
		this.phrases = phrases;
	}

	/** @param place of its numbers */
	boolean isTimeOfDay(AmountExpression amount, TextRange place) {
		int next = words.indexFrom(place.end());
		if (is(next, Role.CLOCK)) {
			return isUpTo(amount, LAST_IN_DIGITS);
		}
		boolean ofHours = amount.unit().isPresent() && is(next, Role.HOUR);
		if (!isUpTo(amount, LAST_HOUR) || amount.unit().isPresent() && !ofHours) {
			return false;
		}
		int behind = ofHours ? next + 1 : next;
		boolean isLed = is(words.indexBefore(place.start()), Role.AT_HOUR);
		return isPartOfDay(behind) || isLed && isLast(behind);
	}

	private static boolean isUpTo(AmountExpression amount, BigDecimal last) {
		return amount.numbers().stream()
				.allMatch(number -> number.low().signum() >= 0 && number.high().compareTo(last) <= 0);
	}

	private boolean isPartOfDay(int from) {
		for (int i = from; i <= from + REACH && i < words.size(); i++) {
			if (is(i, Role.DAY_PART)) {
				return true;
			}
			if (!is(i, Role.OF) && !is(i, Role.IN) && !is(i, Role.ARTICLE)) {
				return false;
			}
		}
		return false;
	}

	private boolean isLast(int next) {
		return next >= words.size() || !words.get(next).isWord() || !is(next, Role.OF) && is(next, Role.STOP)
				|| is(next, Role.JOIN);
	}

	private boolean is(int index, Role role) {
		return index >= 0 && index < words.size() && phrases.is(role, words.get(index));
	}
}
