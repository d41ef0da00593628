package org.sourcecritic.reading.date;

import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.date.DateToken.Kind;

/** Whether a bare number of four digits is a year or counts something; in doubt it counts. */
final class YearContext {

	private static final int FIRST_ADJECTIVAL = 1500;
	/** How many members of a list are looked at: 1200, 1500 or 1700 men. */
	private static final int LONGEST_LIST = 8;

	private final DatedSentence sentence;

	YearContext(DatedSentence sentence) {
		this.sentence = sentence;
	}

	/** @param led whether a preposition of time precedes */
	boolean isYear(Parsed bare, boolean led) {
		if (bare.sure()) {
			return true;
		}
		if (!isNamed(bare.first()) && isBeforeNumber(bare)) {
			return true;
		}
		if (isNamed(bare.first()) || !led && isAmount(bare.first())) {
			return false;
		}
		if (isPrefixed(bare.first())) {
			return true;
		}
		return followsYear(bare, led) || !led && isAdjectival(bare);
	}

	/** Whether the number names an order, a page or such. */
	private boolean isNamed(int at) {
		var before = sentence.token(at - 1);
		return sentence.endsBefore(at, DateWord.NAMES) || before.isSign("$£€₽¥§#№=<>+×*")
				|| before.isSign("-") && sentence.isTight(at) && !isPrefixed(at)
				|| before.isNumber() && !sentence.token(at).spaced();
	}

	/** Pre-1914, post-1945. */
	private boolean isPrefixed(int at) {
		return sentence.token(at - 1).isSign("-")
				&& (sentence.endsBefore(at, DateWord.BEFORE) || sentence.endsBefore(at, DateWord.AFTER));
	}

	private boolean isAmount(int at) {
		return sentence.endsBefore(at, DateWord.AMOUNT) || sentence.endsBefore(at, DateWord.CIRCA)
				|| sentence.endsBefore(at, DateWord.PERHAPS) || sentence.token(at - 1).isNumber()
				|| sentence.endsBefore(at, DateWord.OF)
						&& sentence.endsBefore(at - 1, DateWord.COUNTED);
	}

	private boolean followsYear(Parsed bare, boolean led) {
		int at = bare.next();
		for (int i = 0; i < LONGEST_LIST; i++) {
			int other = nextOfList(at);
			if (other == at) {
				break;
			}
			at = other;
		}
		var token = sentence.token(at);
		return switch (token.kind()) {
			case END -> true;
			case SIGN -> isSignBehindYear(at);
			case NUMBER -> led;
			case WORD -> isOfEvent(bare) || (led || !isDated(at) && !isRoundAmount(bare))
					&& isWordBehindYear(at, led && !isRound(bare.moment()));
		};
	}

	/**
	 * Whether another number follows, perhaps about so many: um 1600 etwa 15 Millionen, betrug 1897 noch 79 Prozent.
	 */
	private boolean isBeforeNumber(Parsed bare) {
		int only = sentence.skip(DateWord.ONLY, bare.next());
		int about = sentence.skip(DateWord.CIRCA, only);
		boolean isYear = bare.moment() instanceof Moment.Dated || bare.moment() instanceof Moment.Stretch;
		return isYear && about > bare.next() && sentence.token(about).isNumber() && sentence.token(about).spaced();
	}

	/**
	 * The plague of 1665 killed, the harvest of 1932 amounted to: a noun and "of" before, a verb with its object
	 * behind.
	 */
	private boolean isOfEvent(Parsed bare) {
		int behind = bare.next();
		return sentence.endsBefore(bare.first(), DateWord.OF) && sentence.token(bare.first() - 2).isWord()
				&& !sentence.endsBefore(bare.first(), DateWord.AMOUNT) && sentence.token(behind).isWord()
				&& sentence.endsLike(behind, DateWord.PAST_ENDING)
				&& (!sentence.token(behind + 1).isWord() || sentence.has(DateWord.GOES_ON, behind + 1));
	}

	/** The index behind the next number of four digits in a list or a range of them. */
	private int nextOfList(int at) {
		int number = sentence.token(at).isSign(",-") ? at + 1 : at;
		number = sentence.skip(DateWord.TO, sentence.skip(DateWord.AND, number));
		if (number == at || !sentence.token(number).hasDigits(4, 4)) {
			return at;
		}
		boolean isPair = sentence.token(number + 1).isSign("-/") && sentence.token(number + 2).hasDigits(1, 4);
		return isPair ? number + 3 : number + 1;
	}

	private boolean isSignBehindYear(int at) {
		var sign = sentence.token(at);
		if (sign.isSign("%‰°$£€₽¥+×*=")) {
			return false;
		}
		var after = sentence.token(at + 1);
		if (sign.isSign("-") && sentence.isTight(at) && sentence.isTight(at + 1)) {
			return false;
		}
		return !(sign.isSign(".,:'/") && sentence.isTight(at) && sentence.isTight(at + 1) && after.isNumber());
	}

	private boolean isRoundAmount(Parsed bare) {
		return bare.moment() instanceof Moment.Dated && isRound(bare.moment())
				&& !sentence.endsBefore(bare.first(), DateWord.OF);
	}

	/** Whether a date follows: 1850 in 1811. */
	private boolean isDated(int at) {
		int behind = sentence.skip(DateWord.IN, at);
		return behind > at && (sentence.token(behind).hasDigits(4, 4) || sentence.has(DateWord.MONTH, behind));
	}

	/** Amounts are round more often than years. */
	private static boolean isRound(Moment moment) {
		return moment.firstYear() % 100 == 0;
	}

	private boolean isWordBehindYear(int at, boolean isLikely) {
		if (!sentence.token(at).spaced() || sentence.has(DateWord.COUNTED, at)) {
			return false;
		}
		if (sentence.has(DateWord.GOES_ON, at) || sentence.has(DateWord.YEAR_BEHIND, at)
				|| isVerb(at)) {
			return true;
		}
		return isLikely && !isCounted(at) && sentence.language() != ReadingLanguage.RUSSIAN;
	}

	/** German adjectives end like verbs, but a noun follows them. */
	private boolean isVerb(int at) {
		boolean isNoun = sentence.language() == ReadingLanguage.GERMAN
				&& (sentence.token(at).capital() || sentence.token(at + 1).capital());
		return !isNoun && sentence.endsLike(at, DateWord.VERB_ENDING);
	}

	private boolean isCounted(int at) {
		var word = sentence.token(at);
		if (word.capital()) {
			return sentence.language() == ReadingLanguage.GERMAN;
		}
		return isPlural(at) || sentence.has(DateWord.COUNTED, at + 1);
	}

	private boolean isPlural(int at) {
		return sentence.endsLike(at, DateWord.COUNTED_ENDING) && !sentence.endsLike(at, DateWord.SINGULAR_ENDING);
	}

	/** The 1977 estimate; a 1993 study. */
	private boolean isAdjectival(Parsed bare) {
		int at = bare.next();
		return bare.moment() instanceof Moment.Dated year && year.year() >= FIRST_ADJECTIVAL
				&& sentence.endsBefore(bare.first(), DateWord.ADJECTIVAL)
				&& sentence.token(at).kind() == Kind.WORD && sentence.token(at).spaced()
				&& !sentence.has(DateWord.COUNTED, at) && !sentence.has(DateWord.COUNTED, at + 1)
				&& !isPlural(at)
				&& !(sentence.token(at + 1).isWord() && isPlural(at + 1)
						&& !sentence.has(DateWord.GOES_ON, at + 1));
	}
}
