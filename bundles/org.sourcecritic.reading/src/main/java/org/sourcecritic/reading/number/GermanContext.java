package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What the words of German numbers are beside each other. */
final class GermanContext extends Neighbours {

	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
	private static final Set<String> SHORT = Set.of("mio", "mill", "mrd", "tsd");
	private static final Set<String> PLURALS = Set.of("millionen", "milliarden", "billionen", "trillionen");
	private static final Set<String> TO = Set.of("bis", "oder", "und", "beziehungsweise", "bzw", "auf");
	private static final Set<String> OR = Set.of("bis", "oder");
	private static final Set<String> SHARES = Set.of("prozent", "promille", "vomhundert", "prozentpunkt");
	private static final Set<String> OUTSIDE = Set.of("außer", "ausser");
	private static final Set<String> TAKE = Set.of("nehmen", "nahm", "nahmen", "nimmt", "genommen", "zu");
	private static final Set<String> EVERY = Set.of("jeder", "jede", "jedes", "jeden", "jedem");
	/** What comes every second day is no share. */
	private static final Set<String> TIMES = Set.of("tag", "woche", "monat", "jahr", "stunde", "minute", "nacht", "mal",
			"sonntag", "schritt", "vers", "satz");
	private static final Set<String> OVER = Set.of("durch", "vorbei", "vorüber");
	private static final Set<String> BEFORE_HALF = Set.of("eine", "keine", "knappe", "gute", "ihre", "seine", "deren",
			"dessen", "meine", "unsere", "jene", "diese", "reichliche", "ganze");

	GermanContext(List<Token> tokens) {
		super(tokens);
	}

	@Override
	void visit(Token token) {
		if (token.isDigits()) {
			visitDigits(token);
		} else if (EVERY.contains(token.word()) && isEverySecond(1) && !isAhead(2, TIMES)) {
			visitEvery(token);
		} else if (isTenOfMany(token)) {
			put(token.as(number(NumberRole.SCALE, valueOf(token))), 1);
		} else if (isManyTwice(token)) {
			put(token.to(ahead(2).orElseThrow(), token.numeral().orElseThrow()), 3);
		} else if (token.has(NumberRole.ARTICLE) && countsOne() || isOneOfTwo(token)) {
			put(token.as(number(NumberRole.UNIT, BigDecimal.ONE)), 1);
		} else if (SHORT.contains(token.word())) {
			visitShort(token);
		} else if (isUnitOfTens(token)) {
			visitUnitOfTens(token);
		} else if (token.numeral().isEmpty() || !visitEllipsis(token)) {
			put(isNoNumber(token) ? token.asWord() : isMany(token) ? many(token) : token, 1);
		}
	}

	/** Einige zehntausend. */
	private boolean isTenOfMany(Token token) {
		return token.is("zehn") && before(1).filter(some -> some.has(NumberRole.SOME)).isPresent()
				&& ahead(1).filter(scale -> scale.has(NumberRole.SCALE) && !scale.spaced()).isPresent();
	}

	/** Tausende und Abertausende. */
	private boolean isManyTwice(Token token) {
		return token.has(NumberRole.MANY) && isAhead(1, "und")
				&& ahead(2).filter(again -> again.word().equals("aber" + token.word())).isPresent();
	}

	/** One per cent. */
	private boolean countsOne() {
		return isAhead(1, SHARES);
	}

	/** One or two, one to two thousand. */
	private boolean isOneOfTwo(Token token) {
		return token.has(NumberRole.ARTICLE) && isAhead(1, OR) && countsAhead(2);
	}

	/** 19., 1920er; 20- bis 30 000. */
	private void visitDigits(Token token) {
		if (isInName(token)) {
			put(token.asWord(), 1);
			return;
		}
		var next = ahead(1);
		boolean decade = next.filter(er -> er.is("er") && !er.spaced()).isPresent();
		if (decade || isOrdinal(token)) {
			put(token.to(next.orElseThrow(), number(NumberRole.ORDINAL, valueOf(token))), 2);
		} else if (!visitEllipsis(token)) {
			put(token, 1);
		}
	}

	private boolean isOrdinal(Token token) {
		return hasPoint(0) && token.end() - token.start() <= 3
				&& ahead(2).filter(next -> next.spaced() && next.isWord()).isPresent();
	}

	/** Mio. and its like, with their point; nothing without a number. */
	private void visitShort(Token token) {
		var scale = token.numeral();
		if (!countsBefore() || scale.isEmpty()) {
			put(token.asWord(), 1);
		} else if (hasPoint(0)) {
			put(token.to(ahead(1).orElseThrow(), scale.get()), 2);
		} else {
			put(token, 1);
		}
	}

	/** Fünf und zwanzig, as it was written; between five and twenty are two numbers. */
	private boolean isUnitOfTens(Token token) {
		return (token.has(NumberRole.UNIT) || token.is("ein")) && isAhead(1, "und")
				&& ahead(2).filter(tens -> tens.has(NumberRole.TENS)).isPresent() && !isBetween()
				&& !before(1).filter(last -> last.has(NumberRole.TENS) || last.isDigits()).isPresent();
	}

	private boolean isBetween() {
		return isBefore(1, "zwischen") || isBefore(2, "zwischen") || isBefore(3, "zwischen");
	}

	private void visitUnitOfTens(Token unit) {
		var tens = ahead(2).orElseThrow();
		put(unit.to(tens, number(NumberRole.TEEN, valueOf(unit).add(valueOf(tens)))), 3);
	}

	/** Zwei- bis dreitausend, zwei- oder dreihundert, 20- bis 30 000: the first lends what multiplies the second. */
	private boolean visitEllipsis(Token token) {
		boolean open = ahead(1).filter(next -> next.isHyphen() && !next.spaced()).isPresent() && isAhead(2, TO)
				&& ahead(3).filter(next -> next.spaced() && next.numeral().isPresent()).isPresent();
		if (!open) {
			return false;
		}
		var second = ahead(3).orElseThrow();
		var by = second.isDigits() ? thousands(token, second) : multiplier(4);
		if (by.compareTo(BigDecimal.ONE) == 0) {
			return false;
		}
		put(token.to(ahead(1).orElseThrow(), number(NumberRole.TEEN, valueOf(token).multiply(by))), 2);
		return true;
	}

	private static BigDecimal thousands(Token first, Token second) {
		boolean lent = valueOf(second).remainder(THOUSAND).signum() == 0
				&& valueOf(first).multiply(THOUSAND).compareTo(valueOf(second)) < 0;
		return lent ? THOUSAND : BigDecimal.ONE;
	}

	/** What the hundreds and thousands in the same word multiply by. */
	private BigDecimal multiplier(int from) {
		var by = BigDecimal.ONE;
		for (int on = from;; on++) {
			var part = ahead(on).filter(
					next -> !next.spaced() && (next.has(NumberRole.HUNDRED) || next.has(NumberRole.SCALE)));
			if (part.isEmpty()) {
				return by;
			}
			by = by.multiply(valueOf(part.get()));
		}
	}

	/** Words that say something else here: außer acht, fünf vom Hundert, die erste Hälfte. */
	private boolean isNoNumber(Token token) {
		return switch (token.word()) {
			case "acht" -> isBefore(1, OUTSIDE) || isBefore(1, "in") && isAhead(1, TAKE);
			case "hundert", "tausend" -> isBefore(1, "vom") && !countsAhead(1);
			case "null" -> isAhead(1, "und") && isAhead(2, "nichtig");
			case "hälfte", "haelfte" -> before(1).filter(GermanContext::describes).isPresent() || isAhead(1, OVER);
			case "dutzend" -> isBefore(1, "im");
			default -> false;
		};
	}

	/** Whether it is an adjective that tells one half from the other. */
	private static boolean describes(Token token) {
		return token.has(NumberRole.ORDINAL)
				|| token.word().length() > 3 && token.numeral().isEmpty() && !BEFORE_HALF.contains(token.word())
						&& (token.word().endsWith("e") || token.word().endsWith("en"));
	}

	private boolean isMany(Token token) {
		return PLURALS.contains(token.word()) && !countsBefore();
	}

	private static Token many(Token token) {
		return token.as(number(NumberRole.MANY, valueOf(token)));
	}
}
