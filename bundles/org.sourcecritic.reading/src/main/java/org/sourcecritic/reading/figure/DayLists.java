package org.sourcecritic.reading.figure;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.date.DateExpression;
import org.sourcecritic.reading.figure.PhraseWords.Role;

/** Tells days before a date that gives their month: the 3 and the 4 of "on 3, 4 and 7 May". */
final class DayLists {

	private static final int LAST_DAY = 31;
	/** Digits of a day. */
	private static final int DIGITS = 2;
	/** Length of a day in EDTF. */
	private static final int WHOLE = 10;
	/** So many words a list may have. */
	private static final int LONGEST = 12;

	private final Words words;
	private final PhraseWords phrases;
	private final Places<DateExpression> dates;

	DayLists(Words words, PhraseWords phrases, Places<DateExpression> dates) {
		this.words = words;
		this.phrases = phrases;
		this.dates = dates;
	}

	/** @param place of a number */
	boolean isDay(TextRange place) {
		int at = words.indexFrom(place.start());
		if (at >= words.size() || !isDayNumber(words.get(at))) {
			return false;
		}
		int from = words.indexFrom(place.end());
		int month = from < words.size() && phrases.is(Role.OF, words.get(from)) ? from + 1 : from;
		if (month < words.size() && phrases.is(Role.MONTH, words.get(month))) {
			return true;
		}
		int last = Math.min(from + LONGEST, words.size());
		for (int i = from; i < last; i++) {
			var word = words.get(i);
			if (i > from && dates.startingAt(word.start()).filter(date -> isWhole(date, word)).isPresent()) {
				return true;
			}
			boolean isJoint = word.isSign(",-\u2013") || phrases.is(Role.JOIN, word);
			if (!isJoint && !isDayNumber(word)) {
				return false;
			}
		}
		return false;
	}

	private static boolean isDayNumber(Word word) {
		return word.isNumber() && word.text().length() <= DIGITS && word.text().chars().allMatch(Character::isDigit)
				&& Integer.parseInt(word.text()) <= LAST_DAY;
	}

	private static boolean isWhole(DateExpression date, Word word) {
		return isDayNumber(word) && date.period().from().filter(from -> from.length() == WHOLE).isPresent();
	}
}
