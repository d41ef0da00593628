package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;

/** What the words of Russian numbers are beside each other. */
final class RussianContext extends Neighbours {

	private static final BigDecimal THREE = BigDecimal.valueOf(3);
	private static final BigDecimal FIVE = BigDecimal.valueOf(5);
	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
	private static final Set<String> SHORT = Set.of("тыс", "тыщ", "млн", "млрд", "трлн");
	/** Plurals of scales; some are the genitive of the singular too. */
	private static final List<String> PLURAL_ENDINGS = List.of("ы", "и", "ов", "ам", "ами", "ах", "ям", "ями", "ях",
			"тысяч", "сотен", "дюжин");
	private static final Set<String> GENITIVES = Set.of("тысячи", "сотни", "дюжины", "миллиона",
			"миллиарда");
	/** What the genitive follows. */
	private static final Set<String> BEFORE_GENITIVE = Set.of("около", "более", "больше", "свыше", "менее", "меньше",
			"до",
			"порядка", "от", "из", "с", "почти", "примерно", "приблизительно", "выше", "ниже", "против", "вместо");
	private static final Set<String> AND_MORE = Set.of("лишним", "лишком", "небольшим");
	/** What comes every second day is no share. */
	private static final Set<String> TIMES = Set.of("день", "дня", "год", "года", "месяц", "неделю", "час", "ночь",
			"раз",
			"вечер", "шаг");
	private static final Set<String> OR = Set.of("или", "до", "-", "–", "—");
	private static final Set<String> ONLY = Set.of("лишь", "только", "всего");
	private static final Set<String> FEMININE_ONE = Set.of("одна", "одной", "одну", "одною");
	private static final List<String> FEMININE = List.of("ая", "ой", "ую", "ою");
	private static final Set<String> PART = Set.of("часть", "части", "частью");
	private static final Set<String> HALF = Set.of("половина", "половины", "половине", "половину", "половиной",
			"половиною");
	private static final List<String> ADJECTIVES = List.of("ая", "ой", "ую", "ей", "яя", "юю", "ою");
	private static final Set<String> BEFORE_HALF = Set.of("целой", "доброй", "добрая", "добрую", "большей", "одной");

	RussianContext(List<Token> tokens) {
		super(tokens);
	}

	@Override
	void visit(Token token) {
		if (token.isDigits()) {
			visitDigits(token);
		} else if (token.numeral().isEmpty()) {
			visitWord(token);
		} else if (isMoreOfScale(token)) {
			visitMoreOfScale(token);
		} else if (SHORT.contains(token.word())) {
			visitShort(token);
		} else if (token.has(NumberRole.ARTICLE)) {
			put(countsOne(token) ? token.as(number(NumberRole.UNIT, BigDecimal.ONE)) : token.asWord(), 1);
		} else if (token.has(NumberRole.SCALE)) {
			visitScale(token);
		} else if (token.has(NumberRole.ORDINAL)) {
			visitOrdinal(token);
		} else if (token.has(NumberRole.PART)) {
			put(countsBefore() ? token : describes() ? token.asWord() : fraction(token), 1);
		} else if (token.has(NumberRole.JOIN) && token.word().startsWith("цел") && isAhead(1, "и")) {
			put(token.to(ahead(1).orElseThrow(), token.numeral().orElseThrow()), 2);
		} else {
			put(isNoNumber(token) ? token.asWord() : token, 1);
		}
	}

	/** Каждый третий is a third. */
	private void visitWord(Token token) {
		if (token.word().startsWith("кажд") && isEverySecond(1)
				&& !ahead(2).filter(next -> TIMES.contains(next.word())).isPresent()) {
			visitEvery(token);
		} else {
			put(token, 1);
		}
	}

	/** Десять с лишним тысяч. */
	private boolean isMoreOfScale(Token token) {
		return token.has(NumberRole.JOIN) && isAhead(1, AND_MORE) && countsBefore()
				&& ahead(2).filter(scale -> scale.has(NumberRole.SCALE)).isPresent();
	}

	/** The number takes the scale with it, so that what says that it is more follows it. */
	private void visitMoreOfScale(Token join) {
		var fold = new CardinalFold(false);
		var number = new ArrayDeque<Token>();
		while (before(1).filter(last -> isSmall(last) || last.isDigits()).isPresent()) {
			number.addFirst(takeBack());
		}
		if (!number.isEmpty() && number.stream().allMatch(part -> part.numeral().filter(fold::add).isPresent())) {
			var by = ahead(2).map(Neighbours::valueOf).orElse(BigDecimal.ONE);
			put(number.getFirst().to(number.getLast(), number(NumberRole.TEEN, fold.value().multiply(by))), 0);
			put(join, 1);
			put(ahead(0).orElseThrow(), 1);
			put(ahead(0).orElseThrow().asWord(), 1);
		} else {
			number.forEach(part -> put(part, 0));
			put(join, 1);
		}
	}

	/** 5-ти, 2-х; 19-го, 20-х; 500-тысячный. */
	private void visitDigits(Token token) {
		if (isInName(token)) {
			put(token.asWord(), 1);
			return;
		}
		var suffix = ahead(2).filter(next -> !next.spaced() && next.isWord());
		boolean hyphened = ahead(1).filter(next -> next.isHyphen() && !next.spaced()).isPresent();
		if (!hyphened || suffix.isEmpty()) {
			put(token, 1);
			return;
		}
		var end = suffix.get();
		if (DigitSuffix.isCardinal(valueOf(token), end.word())) {
			put(token.to(end, token.numeral().orElseThrow()), 3);
		} else if (DigitSuffix.isOrdinal(end.word())) {
			put(token.to(end, number(NumberRole.ORDINAL, valueOf(token))), 3);
		} else if (end.has(NumberRole.ORDINAL) && valueOf(end).compareTo(THOUSAND) >= 0) {
			put(token.to(end, number(NumberRole.TEEN, valueOf(token).multiply(valueOf(end)))), 3);
		} else {
			put(token, 1);
		}
	}

	/** Тыс. and its like, with their point; nothing without a number. */
	private void visitShort(Token token) {
		if (!countsBefore()) {
			put(token.asWord(), 1);
		} else if (hasPoint(0)) {
			put(token.to(ahead(1).orElseThrow(), token.numeral().orElseThrow()), 2);
		} else {
			put(token, 1);
		}
	}

	/** Whether one is a number here: twenty-one, one third, one or two, only one; not one of them. */
	private boolean countsOne(Token token) {
		return countsBefore() && !before(1).filter(last -> last.has(NumberRole.UNIT)).isPresent()
				|| countsAhead(1) || isOnePart(token) || isAhead(1, OR) && countsAhead(2)
				|| ahead(1).filter(next -> next.word().startsWith("процент")).isPresent()
				|| isBefore(1, ONLY) && !isAhead(1, Set.of("из", "раз"));
	}

	private boolean isOnePart(Token token) {
		return FEMININE_ONE.contains(token.word()) && ahead(1)
				.filter(next -> next.has(NumberRole.ORDINAL) && endsWith(next, FEMININE)
						&& valueOf(next).compareTo(BigDecimal.ONE) > 0)
				.isPresent();
	}

	/** A scale, a plural that is no number in particular, or one with its number behind it: тысяч двадцать. */
	private void visitScale(Token token) {
		if (countsBefore()) {
			put(token, 1);
			return;
		}
		int following = smallNumberAhead();
		boolean plural = endsWith(token, PLURAL_ENDINGS);
		if (following > 0 && (plural || GENITIVES.contains(token.word()))) {
			visitInverted(token, following);
		} else if (plural && !(GENITIVES.contains(token.word()) && isBefore(1, BEFORE_GENITIVE))) {
			put(token.as(number(NumberRole.MANY, valueOf(token))), 1);
		} else {
			put(token, 1);
		}
	}

	/** The scale becomes a word that tells that the number is inexact; the number takes it with it. */
	private void visitInverted(Token token, int following) {
		var fold = new CardinalFold(false);
		var value = BigDecimal.ZERO;
		for (int on = 1; on <= following; on++) {
			var next = ahead(on).orElseThrow();
			if (next.has(NumberRole.AND_HALF)) {
				value = valueOf(next);
			} else {
				next.numeral().ifPresent(fold::add);
			}
		}
		var number = number(NumberRole.TEEN, value.add(fold.value()).multiply(valueOf(token)));
		var first = ahead(1).orElseThrow();
		var last = ahead(following).orElseThrow();
		put(token.asWord(), 1);
		put(first.to(last, number), following);
	}

	/** How many words behind this one make a number below a thousand, 0 when none do or it goes on to a scale. */
	private int smallNumberAhead() {
		if (ahead(1).filter(next -> next.has(NumberRole.AND_HALF)).isPresent()) {
			return 1;
		}
		var fold = new CardinalFold(false);
		int on = 1;
		while (ahead(on).filter(RussianContext::isSmall).flatMap(Token::numeral).filter(fold::add).isPresent()) {
			on++;
		}
		return countsAhead(on) ? 0 : on - 1;
	}

	private static boolean isSmall(Token token) {
		return token.has(NumberRole.UNIT) || token.has(NumberRole.TEEN) || token.has(NumberRole.TENS)
				|| token.has(NumberRole.HUNDREDS);
	}

	/** Две пятых, одна пятая, десятая часть are parts. */
	private void visitOrdinal(Token token) {
		boolean ofSeveral = token.word().endsWith("ых") && countsBefore() && valueOf(token).compareTo(THREE) >= 0;
		boolean ofOne = endsWith(token, FEMININE) && isBefore(1, FEMININE_ONE) && countsBefore();
		if (ofSeveral || ofOne) {
			put(token.as(number(NumberRole.PART, valueOf(token))), 1);
		} else if (endsWith(token, FEMININE) && isAhead(1, PART) && valueOf(token).compareTo(FIVE) >= 0) {
			put(fraction(token).to(ahead(1).orElseThrow(), fraction(token).numeral().orElseThrow()), 2);
		} else {
			put(token, 1);
		}
	}

	private static Token fraction(Token token) {
		return token.as(number(NumberRole.FRACTION, Quotient.of(BigDecimal.ONE, valueOf(token))));
	}

	/** Words that say something else here: первая половина, свою семью, пара. */
	private boolean isNoNumber(Token token) {
		if (HALF.contains(token.word())) {
			return describes();
		}
		if (token.is("семью")) {
			return !countsAhead(1) && !ahead(1).filter(next -> endsWith(next, List.of("ами", "ями"))).isPresent();
		}
		return token.word().startsWith("пар")
				&& !ahead(1).filter(next -> next.has(NumberRole.SCALE) || next.has(NumberRole.HUNDRED)).isPresent();
	}

	/** Whether an adjective before it tells one half or third from the others. */
	private boolean describes() {
		return before(1).filter(last -> last.has(NumberRole.ORDINAL) || last.numeral().isEmpty()
				&& last.word().length() > 3 && endsWith(last, ADJECTIVES) && !BEFORE_HALF.contains(last.word()))
				.isPresent();
	}

	private static boolean endsWith(Token token, List<String> endings) {
		return endings.stream().anyMatch(token.word()::endsWith);
	}
}
