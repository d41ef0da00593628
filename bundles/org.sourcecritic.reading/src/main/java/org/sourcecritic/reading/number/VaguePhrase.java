package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.number.NumberExpression.Form;

/** Numbers that give no exact one: des centaines de milliers, varios cientos; and those that are about one. */
final class VaguePhrase {

	/** Hundreds are less than thousands. */
	private static final BigDecimal TEN = BigDecimal.TEN;
	/** Several are at least two and less than ten. */
	private static final BigDecimal LEAST = BigDecimal.TWO;
	private static final BigDecimal MOST = BigDecimal.valueOf(9);
	/** As many scales follow one another at most. */
	private static final int LONGEST = 4;

	private final RomanceNumbers grammar;

	VaguePhrase(RomanceNumbers grammar) {
		this.grammar = grammar;
	}

	Optional<ParsedNumber> at(List<Token> tokens, int first) {
		int at = first;
		if (at + 1 < tokens.size() && grammar.isPluralArticle(tokens.get(at))) {
			at++;
		}
		if (at + 1 < tokens.size() && tokens.get(at).has(NumberRole.SOME)) {
			at++;
		}
		boolean some = at > first;
		if (!tokens.get(at).has(NumberRole.MANY)) {
			return Optional.empty();
		}
		var scale = value(tokens.get(at));
		int next = at + 1;
		for (int i = 1; i < LONGEST && isScale(tokens, afterOf(tokens, next)); i++) {
			next = afterOf(tokens, next);
			scale = scale.multiply(value(tokens.get(next)));
			next++;
		}
		var last = value(tokens.get(next - 1));
		return Optional.of(some
				? new ParsedNumber(next, LEAST.multiply(scale), MOST.multiply(scale), Form.VAGUE, last)
				: new ParsedNumber(next, scale, TEN.multiply(scale), Form.VAGUE, last));
	}

	/** A number whose collection says that it is about as many is vague, with one value. */
	ParsedNumber rounded(List<Token> tokens, int first, ParsedNumber number) {
		boolean isRounded = tokens.subList(first, number.next()).stream().anyMatch(
				token -> (token.has(NumberRole.SCALE) || token.has(NumberRole.MANY)) && grammar.isRounded(token));
		return isRounded && number.form() != Form.VAGUE
				? new ParsedNumber(number.next(), number.low(), number.high(), Form.VAGUE, number.scale())
				: number;
	}

	private static int afterOf(List<Token> tokens, int at) {
		return at < tokens.size() && (tokens.get(at).is("de") || tokens.get(at).is("d'")) ? at + 1 : at;
	}

	private static boolean isScale(List<Token> tokens, int at) {
		return at < tokens.size()
				&& (tokens.get(at).has(NumberRole.MANY) || tokens.get(at).has(NumberRole.SCALE));
	}

	private static BigDecimal value(Token token) {
		return token.numeral().map(Numeral::value).orElse(BigDecimal.ONE);
	}
}
