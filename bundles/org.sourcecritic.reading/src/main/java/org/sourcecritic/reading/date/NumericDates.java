package org.sourcecritic.reading.date;

import java.util.Optional;

import org.sourcecritic.reading.ReadingLanguage;

/** Reads dates in digits alone: 1927-02-25, 25.2.1927, 2/25/1927. */
final class NumericDates {

	private final DatedSentence sentence;
	private final Years years;

	NumericDates(DatedSentence sentence, Years years) {
		this.sentence = sentence;
		this.years = years;
	}

	Optional<Parsed> at(int at) {
		if (!sentence.token(at).isNumber() || years.isInNumber(at)) {
			return Optional.empty();
		}
		return yearFirst(at).or(() -> dayFirst(at)).or(() -> monthAndYear(at));
	}

	private Optional<Parsed> yearFirst(int at) {
		if (!sentence.token(at).hasDigits(4, 4) || !isSeparated(at + 1, "-./")
				|| !sentence.token(at + 2).hasDigits(1, 2)) {
			return Optional.empty();
		}
		int year = sentence.token(at).value();
		int month = sentence.token(at + 2).value();
		boolean goesOn = isSeparated(at + 3, sentence.token(at + 1).word());
		if (goesOn && sentence.token(at + 4).hasDigits(1, 2)) {
			return date(at, at + 5, year, month, sentence.token(at + 4).value());
		}
		boolean isMonth = sentence.token(at + 1).isSign("-") && sentence.token(at + 2).hasDigits(2, 2)
				&& month <= year % 100 && !goesOn && year % 100 < 80;
		return isMonth ? date(at, at + 3, year, month, 0) : Optional.empty();
	}

	private Optional<Parsed> dayFirst(int at) {
		boolean has = sentence.token(at).hasDigits(1, 2) && isSeparated(at + 1, ".-/", ".")
				&& month(at + 2) > 0 && isSeparated(at + 3, sentence.token(at + 1).word(), ".")
				&& sentence.token(at + 4).hasDigits(4, 4) && !years.isCutOff(at + 5);
		if (!has) {
			return Optional.empty();
		}
		int first = sentence.token(at).value();
		int second = month(at + 2);
		int year = sentence.token(at + 4).value();
		int next = sentence.skip(DateWord.YEAR_BEHIND, at + 5);
		boolean isDoubtful = sentence.language() == ReadingLanguage.ENGLISH && sentence.token(at + 2).isNumber()
				&& !sentence.token(at + 1).isSign(".");
		if (second > 12 && isDoubtful) {
			return date(at, next, year, first, second);
		}
		if (isDoubtful && first <= 12 && first != second) {
			return date(at, next, year, 0, 0);
		}
		return date(at, next, year, second, first);
	}

	/** A month in digits or, in files, as a Roman numeral; more than 12 where it may be a day. */
	private int month(int at) {
		var token = sentence.token(at);
		return token.hasDigits(1, 2) ? token.value() : token.isWord() ? RomanNumeral.of(token.word()) : 0;
	}

	/** 11/1941. */
	private Optional<Parsed> monthAndYear(int at) {
		boolean has = sentence.token(at).hasDigits(1, 2) && isSeparated(at + 1, "/")
				&& sentence.token(at + 2).hasDigits(4, 4) && !sentence.token(at + 3).isSign("/-")
				&& !sentence.endsBefore(at, DateWord.NAMES) && sentence.token(at + 2).value() >= 1500;
		return has
				? date(at, sentence.skip(DateWord.YEAR_BEHIND, at + 3), sentence.token(at + 2).value(),
						sentence.token(at).value(), 0)
				: Optional.empty();
	}

	private boolean isSeparated(int sign, String signs) {
		return sentence.token(sign).isSign(signs) && sentence.isTight(sign) && sentence.isTight(sign + 1);
	}

	/** Also with white space behind the sign where it is one of the second kind: 25. 2. 1927. */
	private boolean isSeparated(int sign, String signs, String spaced) {
		return isSeparated(sign, signs) || signs.contains(spaced) && sentence.token(sign).isSign(spaced)
				&& sentence.isTight(sign) && sentence.language() == ReadingLanguage.GERMAN;
	}

	private static Optional<Parsed> date(int at, int next, int year, int month, int day) {
		boolean isDate = year >= 1 && year <= 2100 && month <= 12 && day <= 31 && (month > 0 || day == 0);
		return isDate ? Optional.of(Parsed.sure(at, next, new Moment.Dated(year, month, day))) : Optional.empty();
	}
}
