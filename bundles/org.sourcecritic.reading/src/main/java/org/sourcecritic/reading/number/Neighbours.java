package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Goes over the tokens of a text once and gives each the part its neighbours leave it; what it makes stays in order.
 */
abstract class Neighbours {

	private static final Set<String> MONEY = Set.of("rm", "gm", "dm", "mk", "fl", "thlr", "tlr", "rtlr", "eur", "usd",
			"us",
			"rub", "руб", "р");

	private final List<Token> tokens;
	private final List<Token> result;
	private int at;

	Neighbours(List<Token> tokens) {
		this.tokens = tokens;
		this.result = new ArrayList<>(tokens.size());
	}

	final List<Token> read() {
		while (at < tokens.size()) {
			visit(tokens.get(at));
		}
		return List.copyOf(result);
	}

	/** Takes the token that is at its turn, and as many as follow it as it likes. */
	abstract void visit(Token token);

	/** Puts this in the place of so many tokens. */
	final void put(Token token, int instead) {
		result.add(token);
		at += instead;
	}

	/** What comes after so many more; 0 is the token at its turn. */
	final Optional<Token> ahead(int tokensOn) {
		return at + tokensOn < tokens.size() ? Optional.of(tokens.get(at + tokensOn)) : Optional.empty();
	}

	/** What was put so many tokens ago, 1 for the last. */
	final Optional<Token> before(int tokensBack) {
		return tokensBack <= result.size() ? Optional.of(result.get(result.size() - tokensBack)) : Optional.empty();
	}

	final boolean isAhead(int tokensOn, Set<String> words) {
		return ahead(tokensOn).filter(token -> words.contains(token.word())).isPresent();
	}

	final boolean isAhead(int tokensOn, String word) {
		return ahead(tokensOn).filter(token -> token.is(word)).isPresent();
	}

	final boolean isBefore(int tokensBack, Set<String> words) {
		return before(tokensBack).filter(token -> words.contains(token.word())).isPresent();
	}

	final boolean isBefore(int tokensBack, String word) {
		return before(tokensBack).filter(token -> token.is(word)).isPresent();
	}

	/** Whether the token so many on has a part in numbers that counts: no and, a, minus, third. */
	final boolean countsAhead(int tokensOn) {
		return ahead(tokensOn).filter(Neighbours::counts).isPresent();
	}

	final boolean countsBefore() {
		return before(1).filter(Neighbours::counts).isPresent();
	}

	/** Whether a point stands right behind the token so many on. */
	final boolean hasPoint(int tokensOn) {
		return ahead(tokensOn + 1).filter(next -> next.is(".") && !next.spaced()).isPresent();
	}

	/** Whether the token so many on is an ordinal from the second on: every third. */
	final boolean isEverySecond(int tokensOn) {
		return ahead(tokensOn).filter(token -> token.has(NumberRole.ORDINAL) && !token.word().endsWith(".")
				&& valueOf(token).compareTo(BigDecimal.ONE) > 0).isPresent();
	}

	/** Every third: a third. */
	final void visitEvery(Token every) {
		var ordinal = ahead(1).orElseThrow();
		put(every.to(ordinal, number(NumberRole.FRACTION, Quotient.of(BigDecimal.ONE, valueOf(ordinal)))), 2);
	}

	/** Takes back what was put last. */
	final Token takeBack() {
		return result.removeLast();
	}

	/** Digits behind a letter or many, such as T34; those of money are not meant. */
	final boolean isInName(Token digits) {
		return !digits.spaced() && before(1).filter(last -> last.isWord()
				&& last.numeral().isEmpty() && !MONEY.contains(last.word())).isPresent();
	}

	static boolean counts(Token token) {
		return token.numeral().filter(numeral -> !(numeral instanceof Numeral.Word word) || switch (word.role()) {
			case JOIN, OF, ARTICLE, POINT, MINUS, ORDINAL, ORDINAL_ENDING -> false;
			default -> true;
		}).isPresent();
	}

	static Numeral number(NumberRole role, BigDecimal value) {
		return new Numeral.Word(role, value);
	}

	static BigDecimal valueOf(Token token) {
		return token.numeral().map(Numeral::value).orElse(BigDecimal.ZERO);
	}
}
