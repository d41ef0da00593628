package org.sourcecritic.reading.date;

import java.util.Optional;

import org.sourcecritic.reading.date.DatedSentence.Phrase;

/** Reads decades and centuries. */
final class Eras {

	/** The value of the word in the plural. */
	private static final int SEVERAL = 2;
	private static final int LATEST = 21;
	private static final int THIS_CENTURY = 20;
	/** So many tokens before it the decade may stand that says the century. */
	private static final int FARTHEST = 5;

	private final DatedSentence sentence;
	private final Years years;

	Eras(DatedSentence sentence, Years years) {
		this.sentence = sentence;
		this.years = years;
	}

	Optional<Parsed> at(int at) {
		return decadeOfCentury(at).or(() -> century(at));
	}

	private Optional<Parsed> decadeOfCentury(int at) {
		var decades = decades(at);
		if (decades.isEmpty()) {
			return Optional.empty();
		}
		int next = decades.get().next();
		var century = century(sentence.skip(DateWord.ARTICLE, sentence.skip(DateWord.OF, next)));
		return decades.map(found -> century.isPresent()
				? Parsed.sure(at, century.get().next(), in(found.moment(), century.get().moment()))
				: found);
	}

	private static Moment in(Moment decades, Moment century) {
		return switch (decades) {
			case Moment.Decade decade when !decade.told() -> new Moment.Decade(
					century.firstYear() + decade.first() % 100, true);
			case Moment.Stretch stretch -> new Moment.Stretch(in(stretch.first(), century),
					in(stretch.last(), century));
			default -> decades;
		};
	}

	/** The 1930s; 20–30-е годы. */
	private Optional<Parsed> decades(int at) {
		var one = decade(at);
		if (one.isPresent()) {
			return one;
		}
		boolean isPair = isTens(at) && sentence.token(at + 1).isSign("-") && isTens(at + 2)
				&& sentence.token(at).word().length() >= sentence.token(at + 2).word().length();
		return isPair
				? decade(at + 2).filter(last -> decadeOf(at).firstYear() < last.moment().firstYear())
						.map(last -> Parsed.sure(at, last.next(),
								new Moment.Stretch(decadeOf(at), last.moment())))
				: Optional.empty();
	}

	private Optional<Parsed> decade(int at) {
		var word = sentence.phrase(DateWord.DECADE, at).filter(found -> !sentence.endsBefore(at, DateWord.AGE));
		if (word.isPresent()) {
			return Optional.of(Parsed.sure(at, word.get().next(), untold(word.get().value())));
		}
		int before = sentence.skip(DateWord.DECADE_BEFORE, at);
		if (before > at) {
			return decadesBehind(at, before);
		}
		int number = sentence.token(at).isSign("'") && sentence.isTight(at + 1) ? at + 1 : at;
		int behind = sentence.skip(DateWord.DECADE_BEHIND, number + 1);
		return isTens(number) && behind > number + 1 && !sentence.endsBefore(at, DateWord.AGE)
				&& (number > at || !years.isInNumber(number))
						? Optional.of(Parsed.sure(at, behind, decadeOf(number)))
						: Optional.empty();
	}

	/** Années 1930, años treinta; années 1920 et 1930. */
	private Optional<Parsed> decadesBehind(int at, int number) {
		var first = tens(number);
		if (first.isEmpty()) {
			return Optional.empty();
		}
		int next = first.get().next();
		int joined = sentence.token(next).isSign("-")
				? next + 1
				: Math.max(sentence.skip(DateWord.AND, next), sentence.skip(DateWord.TO, next));
		var last = joined > next ? tens(joined) : Optional.<Parsed>empty();
		if (last.isPresent() && first.get().moment().firstYear() < last.get().moment().firstYear()) {
			return Optional.of(Parsed.sure(at, last.get().next(),
					new Moment.Stretch(first.get().moment(), last.get().moment())));
		}
		boolean areYears = joined > next && sentence.token(joined).hasDigits(4, 4);
		return areYears ? Optional.empty() : Optional.of(first.get().from(at));
	}

	private Optional<Parsed> tens(int at) {
		return sentence.phrase(DateWord.TENS, at).map(found -> Parsed.sure(at, found.next(), untold(found.value())))
				.or(() -> isTens(at) && !years.isCutOff(at + 1)
						? Optional.of(Parsed.sure(at, at + 1, decadeOf(at)))
						: Optional.empty());
	}

	private boolean isTens(int at) {
		var token = sentence.token(at);
		return (token.hasDigits(4, 4) && token.value() >= 1000 && token.value() <= 2100
				|| token.hasDigits(2, 2) && token.value() > 0) && token.value() % 10 == 0;
	}

	private Moment decadeOf(int at) {
		var token = sentence.token(at);
		if (token.hasDigits(4, 4)) {
			return new Moment.Decade(token.value(), true);
		}
		int century = centuryBefore(at);
		return century > 0 ? new Moment.Decade(century + token.value(), true) : untold(token.value());
	}

	/** The first year of the century in "1840s and 50s"; 0 where none precedes. */
	private int centuryBefore(int at) {
		int first = sentence.token(at - 1).isSign("'") ? at - 1 : at;
		if (!sentence.token(first - 1).isSign("-") && !sentence.endsBefore(first, DateWord.AND)) {
			return 0;
		}
		for (int before = first - 2; before >= first - FARTHEST; before--) {
			if (sentence.token(before).hasDigits(4, 4)) {
				return isTens(before) ? sentence.token(before).value() / 100 * 100 : 0;
			}
		}
		return 0;
	}

	private static Moment untold(int tens) {
		return new Moment.Decade((THIS_CENTURY - 1) * 100 + tens, false);
	}

	/** The 19th century, siglo XIX, XVIII–XIX вв. */
	private Optional<Parsed> century(int at) {
		int named = sentence.skip(DateWord.CENTURY, at);
		if (named > at) {
			return number(named).flatMap(first -> withEra(at, first, pairNumber(first.next()).filter(
					second -> second.value() > first.value() && sentence.token(second.next() - 1).isWord())));
		}
		return number(at).flatMap(first -> {
			int word = word(first.next());
			if (word > first.next() && isSeveral(at, first)) {
				return Optional.empty();
			}
			if (word > first.next()) {
				return withEra(at, new Phrase(word, first.value()), Optional.empty());
			}
			return pairNumber(first.next()).flatMap(second -> {
				int behind = word(second.next());
				return behind > second.next()
						? withEra(at, first, Optional.of(new Phrase(behind, second.value())))
						: Optional.empty();
			});
		});
	}

	/** Whether a cardinal counts centuries: 13 centuries. */
	private boolean isSeveral(int at, Phrase number) {
		return sentence.token(at).isNumber() && number.next() == at + 1
				&& sentence.phrase(DateWord.CENTURY, number.next())
						.filter(century -> century.value() == SEVERAL).isPresent();
	}

	private int word(int at) {
		boolean isHyphened = sentence.token(at).isSign("-") && sentence.isTight(at + 1);
		return sentence.phrase(DateWord.CENTURY, isHyphened ? at + 1 : at).map(Phrase::next).orElse(at);
	}

	private Optional<Phrase> pairNumber(int at) {
		int second = sentence.token(at).isSign("-/") ? at + 1 : sentence.skip(DateWord.AND, at);
		return second == at ? Optional.empty() : number(sentence.skip(DateWord.ARTICLE, second));
	}

	private Optional<Parsed> withEra(int at, Phrase first, Optional<Phrase> second) {
		int next = second.orElse(first).next();
		int behindBc = sentence.skip(DateWord.BC, next);
		boolean isBefore = behindBc > next;
		int behind = sentence.skip(DateWord.AD, behindBc);
		var begin = new Moment.Century(first.value(), isBefore);
		if (second.isEmpty()) {
			return Optional.of(Parsed.sure(at, behind, begin));
		}
		var end = new Moment.Century(second.get().value(), isBefore);
		return begin.firstYear() < end.firstYear()
				? Optional.of(Parsed.sure(at, behind, new Moment.Stretch(begin, end)))
				: Optional.empty();
	}

	/** The number of a century: 19th, nineteenth, XIX. */
	Optional<Phrase> number(int at) {
		var token = sentence.token(at);
		var word = sentence.phrase(DateWord.ORDINAL, at);
		if (word.isPresent()) {
			return word.filter(found -> found.value() <= LATEST);
		}
		int number = token.hasDigits(1, 2) && !years.isInNumber(at)
				? token.value()
				: token.isWord() ? RomanNumeral.of(token.word()) : 0;
		return number >= 1 && number <= LATEST
				? Optional.of(new Phrase(sentence.skip(DateWord.ORDINAL_BEHIND, at + 1), number))
				: Optional.empty();
	}
}
