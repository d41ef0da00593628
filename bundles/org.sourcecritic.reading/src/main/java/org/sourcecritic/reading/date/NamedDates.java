package org.sourcecritic.reading.date;

import java.util.Optional;

import org.sourcecritic.reading.date.DatedSentence.Phrase;

/** Reads dates with the name of a month or a season. */
final class NamedDates {

	private final DatedSentence sentence;
	private final Years years;
	private final YearContext context;

	NamedDates(DatedSentence sentence, Years years, YearContext context) {
		this.sentence = sentence;
		this.years = years;
		this.context = context;
	}

	Optional<Parsed> at(int at) {
		return dayFirst(at).or(() -> month(at)).or(() -> season(at));
	}

	/** 25 February 1927, and with two days: 25 October (7 November) 1917. */
	private Optional<Parsed> dayFirst(int at) {
		int start = afterWeekday(at);
		var day = day(start);
		if (day.isEmpty()) {
			return Optional.empty();
		}
		int next = day.get().next();
		var second = otherDay(next);
		next = second.map(Phrase::next).orElse(next);
		var month = sentence.phrase(DateWord.MONTH, afterOf(next));
		if (month.isEmpty()) {
			return Optional.empty();
		}
		var date = new Moment.Dated(Moment.NO_YEAR, month.get().value(), day.get().value());
		next = month.get().next();
		var other = second.map(phrase -> Parsed.sure(start, phrase.next(),
				new Moment.Dated(Moment.NO_YEAR, date.month(), phrase.value())))
				.or(() -> otherDate(month.get().next()));
		next = second.isPresent() ? next : other.map(Parsed::next).orElse(next);
		return Optional.of(dated(at, next, date, other));
	}

	private Parsed dated(int at, int next, Moment.Dated date, Optional<Parsed> other) {
		var year = yearBehindDay(next);
		int behind = year.map(Parsed::next).orElse(next);
		var said = new Moment.Dated(year.map(found -> found.moment().firstYear()).orElse(Moment.NO_YEAR), date.month(),
				date.day());
		if (year.isEmpty()) {
			return Parsed.sure(at, behind, said);
		}
		if (other.isEmpty()) {
			var behindYear = otherDate(behind).filter(found -> !sentence.token(behind).isSign("/"));
			return behindYear.flatMap(found -> twofold(at, found.next(), said, found))
					.orElse(Parsed.sure(at, behind, said));
		}
		return twofold(at, behind, said, other.get()).orElseGet(() -> Parsed.sure(at, behind, said));
	}

	/** The same day in two calendars; empty where the days don't fit. */
	private static Optional<Parsed> twofold(int at, int next, Moment.Dated said, Parsed found) {
		if (!(found.moment() instanceof Moment.Dated other)) {
			return Optional.empty();
		}
		boolean isNextYear = other.month() < said.month();
		var gregorian = other.isWhole() ? other : other.withYear(said.year() + (isNextYear ? 1 : 0));
		var julian = other.isWhole() || !isNextYear ? said : said.withYear(gregorian.year() - 1);
		return EdtfDays.areOne(julian, gregorian)
				? Optional.of(Parsed.sure(at, next, gregorian).in(Parsed.JULIAN))
				: Optional.empty();
	}

	/** The second of two days of one month: 5/17, 5 (17). */
	private Optional<Phrase> otherDay(int at) {
		boolean isStroke = sentence.token(at).isSign("/");
		if (!isStroke && !sentence.token(at).isSign("(")) {
			return Optional.empty();
		}
		return day(at + 1).filter(day -> isStroke && sentence.has(DateWord.MONTH, afterOf(day.next()))
				|| !isStroke && sentence.token(day.next()).isSign(")"))
				.map(day -> isStroke ? day : new Phrase(day.next() + 1, day.value()));
	}

	/** The second of two dates: / 7 November, (7 November), (7 November 1917). */
	private Optional<Parsed> otherDate(int at) {
		boolean isStroke = sentence.token(at).isSign("/");
		if (!isStroke && !sentence.token(at).isSign("(")) {
			return Optional.empty();
		}
		var day = day(at + 1);
		var month = day.flatMap(found -> sentence.phrase(DateWord.MONTH, afterOf(found.next())));
		if (day.isEmpty() || month.isEmpty()) {
			return Optional.empty();
		}
		var date = new Moment.Dated(Moment.NO_YEAR, month.get().value(), day.get().value());
		int next = month.get().next();
		if (isStroke) {
			return Optional.of(Parsed.sure(at, next, date));
		}
		var year = year(next);
		int close = sentence.skip(DateWord.NEW_STYLE, year.map(Parsed::next).orElse(next));
		return sentence.token(close).isSign(")")
				? Optional.of(Parsed.sure(at, close + 1,
						year.map(found -> date.withYear(found.moment().firstYear())).orElse(date)))
				: Optional.empty();
	}

	/** July 1918; February 25, 1927. */
	private Optional<Parsed> month(int at) {
		var month = sentence.phrase(DateWord.MONTH, afterWeekday(at));
		if (month.isEmpty()) {
			return Optional.empty();
		}
		int next = month.get().next();
		var day = day(next).filter(found -> sentence.token(next).hasDigits(1, 2));
		var dayAndYear = day.flatMap(found -> yearBehindDay(found.next()));
		if (day.isPresent() && dayAndYear.isPresent()) {
			return Optional.of(Parsed.sure(at, dayAndYear.get().next(), new Moment.Dated(
					dayAndYear.get().moment().firstYear(), month.get().value(), day.get().value())));
		}
		if (day.isPresent()) {
			return Optional.of(Parsed.sure(at, day.get().next(),
					new Moment.Dated(Moment.NO_YEAR, month.get().value(), day.get().value())));
		}
		var year = year(next);
		return Optional.of(Parsed.sure(at, year.map(Parsed::next).orElse(next), new Moment.Dated(
				year.map(found -> found.moment().firstYear()).orElse(Moment.NO_YEAR), month.get().value(), 0)));
	}

	/** The winter of 1941; of 1941–42, which is two years. */
	private Optional<Parsed> season(int at) {
		var season = sentence.phrase(DateWord.SEASON, at);
		if (season.isEmpty()) {
			return Optional.empty();
		}
		int next = afterOf(season.get().next());
		var pair = years.pair(next);
		if (pair.isPresent()) {
			return Optional.of(Parsed.sure(at, pair.get().next(), pair.get().moment()));
		}
		return years.afterMonth(next).filter(year -> context.isYear(year, true))
				.map(year -> Parsed.sure(at, year.next(),
						new Moment.Season(year.moment().firstYear(), season.get().value())));
	}

	/** The year behind a month. */
	private Optional<Parsed> year(int at) {
		boolean hasComma = sentence.token(at).isSign(",");
		return years.afterMonth(hasComma ? at + 1 : at)
				.filter(year -> year.sure() || !hasComma || context.isYear(year, true));
	}

	/** The year behind a month and a day. */
	private Optional<Parsed> yearBehindDay(int at) {
		boolean hasComma = sentence.token(at).isSign(",");
		return years.afterMonth(hasComma ? at + 1 : at)
				.filter(year -> year.sure() || !sentence.has(DateWord.COUNTED, year.next()));
	}

	private int afterWeekday(int at) {
		int start = sentence.skip(DateWord.WEEKDAY, at);
		return start > at && sentence.token(start).isSign(",") ? start + 1 : start;
	}

	private int afterOf(int at) {
		return sentence.skip(DateWord.ARTICLE, sentence.skip(DateWord.OF, at));
	}

	/** 3, 3rd, 3., third. */
	private Optional<Phrase> day(int at) {
		if (!sentence.token(at).hasDigits(1, 2) || years.isInNumber(at) && !sentence.token(at - 1).isSign("/")) {
			return sentence.phrase(DateWord.ORDINAL, at).filter(found -> found.value() <= 31);
		}
		int day = sentence.token(at).value();
		return day == 0 || day > 31 || years.isCutOff(at + 1)
				? Optional.empty()
				: Optional.of(new Phrase(sentence.skip(DateWord.ORDINAL_BEHIND, at + 1), day));
	}
}
