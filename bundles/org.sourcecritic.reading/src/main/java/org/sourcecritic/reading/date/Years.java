package org.sourcecritic.reading.date;

import java.util.Optional;

/** Reads years, and two of them as they are shortened: 1930–60, 1937/38. */
final class Years {

	private static final int FIRST_BARE = 1000;
	private static final int LAST_BARE = 2100;

	private final DatedSentence sentence;

	Years(DatedSentence sentence) {
		this.sentence = sentence;
	}

	/** A year, sure where a word says that it is one. */
	Optional<Parsed> at(int at) {
		int start = afterYearWord(at);
		boolean said = start > at;
		if (!sentence.token(start).hasDigits(1, 4) || isInNumber(start) || isCutOff(start + 1)) {
			return Optional.empty();
		}
		int number = sentence.token(start).value();
		int next = sentence.skip(DateWord.YEAR_BEHIND, start + 1);
		said |= next > start + 1;
		next = next == start + 1 ? afterEnding(next) : next;
		int behindBc = sentence.skip(DateWord.BC, next);
		if (behindBc > next && number > 0) {
			return Optional.of(Parsed.sure(at, behindBc, new Moment.Dated(1 - number, 0, 0)));
		}
		int behindAd = sentence.skip(DateWord.AD, next);
		said |= behindAd > next;
		if (number == 0 || !said && !isPlausible(start)) {
			return Optional.empty();
		}
		var year = new Moment.Dated(number, 0, 0);
		return Optional.of(said ? Parsed.sure(at, behindAd, year) : Parsed.bare(at, next, year));
	}

	/** The year that follows a month or a season. */
	Optional<Parsed> afterMonth(int at) {
		int start = at;
		for (int i = 0; i < 3; i++) {
			start = sentence.skip(DateWord.OF, start);
			start = sentence.skip(DateWord.ARTICLE, start);
		}
		return at(start);
	}

	/** Two years with a dash or a stroke between them. */
	Optional<Parsed> pair(int at) {
		int start = afterYearWord(at);
		int sign = start + 1;
		boolean isTight = sentence.isTight(sign) && sentence.isTight(sign + 1);
		if (!sentence.token(start).hasDigits(1, 4) || isInNumber(start) || !sentence.token(sign).isSign("-/")
				|| !sentence.token(sign + 1).hasDigits(1, 4) || isCutOff(sign + 2)) {
			return Optional.empty();
		}
		int next = sentence.skip(DateWord.YEAR_BEHIND, sign + 2);
		boolean said = start > at || next > sign + 2;
		int behindBc = sentence.skip(DateWord.BC, next);
		int first = sentence.token(start).value();
		if (behindBc > next) {
			int last = sentence.token(sign + 1).value();
			return first > last && last > 0
					? Optional.of(Parsed.sure(at, behindBc, years(1 - first, 1 - last)))
					: Optional.empty();
		}
		int last = isPlausible(start) ? completed(first, sign + 1, isTight) : Moment.NO_YEAR;
		if (last <= first) {
			return Optional.empty();
		}
		next = sentence.skip(DateWord.AD, next);
		return Optional
				.of(said ? Parsed.sure(at, next, years(first, last)) : Parsed.bare(at, next, years(first, last)));
	}

	/** Whether more of a number follows: a decimal, a stroke, a time of day. */
	boolean isCutOff(int at) {
		return sentence.isTight(at) && sentence.isTight(at + 1) && sentence.token(at).isSign(".,:'")
				&& sentence.token(at + 1).isNumber();
	}

	/** Whether the number is the end of another, or of a name such as T-34. */
	boolean isInNumber(int at) {
		if (!sentence.isTight(at)) {
			return false;
		}
		var before = sentence.token(at - 1);
		if (before.isWord() || before.isSign("$£€₽¥§#№")) {
			return true;
		}
		return sentence.isTight(at - 1) && before.isSign(".,:/'")
				&& sentence.token(at - 2).isNumber();
	}

	/** 1937-м. */
	private int afterEnding(int at) {
		return sentence.token(at).isSign("-") && sentence.isTight(at) ? sentence.skip(DateWord.ORDINAL_BEHIND, at) : at;
	}

	private int afterYearWord(int at) {
		int start = sentence.skip(DateWord.YEAR, at);
		if (start > at) {
			start = sentence.skip(DateWord.OF, start);
		}
		return sentence.skip(DateWord.AD, start);
	}

	private boolean isPlausible(int at) {
		var token = sentence.token(at);
		return token.hasDigits(4, 4) && token.value() >= FIRST_BARE && token.value() <= LAST_BARE;
	}

	/** The second year in full; the first or less where it can't be one. */
	private int completed(int first, int at, boolean isTight) {
		int written = sentence.token(at).value();
		return switch (sentence.token(at).word().length()) {
			case 4 -> isPlausible(at) ? written : Moment.NO_YEAR;
			case 2 -> isTight ? completedByTwo(first, written) : Moment.NO_YEAR;
			case 1 -> isTight ? first - first % 10 + written : Moment.NO_YEAR;
			default -> Moment.NO_YEAR;
		};
	}

	private static int completedByTwo(int first, int written) {
		int last = first - first % 100 + written;
		return last > first || first % 100 < 80 ? last : last + 100;
	}

	private static Moment years(int first, int last) {
		return new Moment.Stretch(new Moment.Dated(first, 0, 0), new Moment.Dated(last, 0, 0));
	}
}
