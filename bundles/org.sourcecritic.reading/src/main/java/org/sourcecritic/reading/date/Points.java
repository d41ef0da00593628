package org.sourcecritic.reading.date;

import java.util.Optional;
import java.util.function.Supplier;

/** Reads single dates with what qualifies them: about 1850, the end of 1919, the first half of 1933. */
final class Points {

	/** How many words may precede a date: probably about the early … */
	private static final int MOST_BEFORE = 6;

	private final DatedSentence sentence;
	private final Years years;
	private final NumericDates numeric;
	private final NamedDates named;
	private final Eras eras;

	Points(DatedSentence sentence, Years years, YearContext context) {
		this.sentence = sentence;
		this.years = years;
		this.numeric = new NumericDates(sentence, years);
		this.named = new NamedDates(sentence, years, context);
		this.eras = new Eras(sentence, years);
	}

	/** The date that begins here, its year perhaps unsaid. */
	Optional<Parsed> at(int at) {
		int first = at;
		int next = at;
		var mark = "";
		boolean isPart = false;
		for (int i = 0; i <= MOST_BEFORE; i++) {
			var core = core(next).or(looseUnless(mark, next));
			if (core.isPresent()) {
				var date = qualified(core.get().from(first).marked(mark));
				return Optional.of(isPart && !sentence.has(DateWord.COUNTED, date.next()) ? date.assured() : date);
			}
			int behind = sentence.skip(DateWord.ARTICLE, next);
			if (behind > next) {
				first = first == next ? behind : first;
			} else if ((behind = afterPart(next)) > next) {
				isPart = true;
			} else if ((behind = sentence.skip(DateWord.CIRCA, next)) > next) {
				mark = mark.isEmpty() ? "~" : "%";
			} else if ((behind = sentence.skip(DateWord.PERHAPS, next)) > next) {
				mark = mark.isEmpty() ? "?" : "%";
			}
			if (behind == next) {
				return Optional.empty();
			}
			next = behind;
		}
		return Optional.empty();
	}

	private Supplier<Optional<Parsed>> looseUnless(String mark, int at) {
		return () -> mark.isEmpty() ? loose(at) : Optional.empty();
	}

	private int afterPart(int at) {
		int behind = sentence.skip(DateWord.PART, at);
		if (behind > at && sentence.token(behind).isSign("-")) {
			return behind + 1;
		}
		return behind > at ? sentence.skip(DateWord.OF, behind) : at;
	}

	private Optional<Parsed> core(int at) {
		if (!sentence.mayBegin(at)) {
			return Optional.empty();
		}
		return fraction(at).or(() -> numeric.at(at)).or(() -> eras.at(at)).or(() -> named.at(at))
				.or(() -> years.pair(at)).or(() -> years.at(at));
	}

	private Optional<Parsed> loose(int at) {
		var token = sentence.token(at);
		if (token.isWord()) {
			return eras.number(at).map(found -> Parsed.bare(at, found.next(), new Moment.Loose(found.value(), false)));
		}
		if (!token.hasDigits(1, 3) || token.value() == 0 || years.isInNumber(at) || years.isCutOff(at + 1)) {
			return Optional.empty();
		}
		return Optional.of(Parsed.bare(at, sentence.skip(DateWord.ORDINAL_BEHIND, at + 1),
				new Moment.Loose(token.value(), true)));
	}

	/** The first half of 1933. */
	private Optional<Parsed> fraction(int at) {
		return sentence.phrase(DateWord.FRACTION, at).or(() -> portion(at)).flatMap(found -> {
			int next = sentence.skip(DateWord.ARTICLE, sentence.skip(DateWord.OF, found.next()));
			return eras.at(next).or(() -> named.at(next)).or(() -> years.at(next))
					.flatMap(whole -> Fractions.of(whole.moment(), found.value() / 10, found.value() % 10)
							.map(part -> Parsed.sure(at, whole.next(), part)));
		});
	}

	/** 1. Halbjahr, II quarter. */
	private Optional<DatedSentence.Phrase> portion(int at) {
		return eras.number(at).flatMap(number -> sentence.phrase(DateWord.PORTION, number.next())
				.filter(portion -> number.value() <= portion.value())
				.map(portion -> new DatedSentence.Phrase(portion.next(), number.value() * 10 + portion.value())));
	}

	/** With what stands behind a date: a question mark, the style of the calendar. */
	private Parsed qualified(Parsed date) {
		int next = date.next();
		if (sentence.token(next).isSign("(") && sentence.token(next + 1).isSign("?")
				&& sentence.token(next + 2).isSign(")")) {
			return qualified(date.upTo(next + 3).marked("?"));
		}
		if (sentence.token(next).isSign("?") && isDoubt(next)) {
			return date.upTo(next + 1).marked("?");
		}
		int old = sentence.skip(DateWord.OLD_STYLE, next);
		if (old > next) {
			return date.upTo(old).in(Parsed.JULIAN);
		}
		int other = sentence.skip(DateWord.NEW_STYLE, next);
		return other > next ? date.upTo(other).in(Parsed.GREGORIAN) : date;
	}

	/** Whether a question mark doubts the date and doesn't end a sentence. */
	private boolean isDoubt(int at) {
		var after = sentence.token(at + 1);
		return after.isSign(")") || sentence.isTight(at) && !after.isEnd() && !after.capital();
	}
}
