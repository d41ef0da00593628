package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.number.NumberExpression.Form;

/** 2/3 and 2 1/4; dates such as 5/17/2018 and pairs of years such as 1941/42 are none. */
final class SlashFractions {

	private static final String SLASHES = "/\u2044\u2215";
	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

	/** @param number the digits that precede */
	Optional<ParsedNumber> at(List<Token> tokens, int first, ParsedNumber number) {
		int next = number.next();
		if (next != first + 1 || !isWhole(tokens, first) || follows(tokens, first)) {
			return Optional.empty();
		}
		var simple = quotient(tokens, first);
		if (simple.isPresent()) {
			return simple.map(value -> new ParsedNumber(next + 2, value, value, Form.FRACTION, BigDecimal.ONE));
		}
		boolean mayBeMixed = next < tokens.size() && tokens.get(next).spaced()
				&& number.low().compareTo(THOUSAND) < 0;
		return mayBeMixed
				? quotient(tokens, next).map(number.low()::add)
						.map(value -> new ParsedNumber(next + 3, value, value, Form.FRACTION, BigDecimal.ONE))
				: Optional.empty();
	}

	/** Whether a slash or a hyphen with digits before it precedes: a date, a telephone number. */
	private static boolean follows(List<Token> tokens, int first) {
		if (first < 2 || tokens.get(first).spaced()) {
			return false;
		}
		var sign = tokens.get(first - 1);
		return (isSlash(sign) || sign.isHyphen()) && tokens.get(first - 2).isDigits();
	}

	private static Optional<BigDecimal> quotient(List<Token> tokens, int first) {
		if (first + 2 >= tokens.size() || !isWhole(tokens, first) || !isSlash(tokens.get(first + 1))
				|| tokens.get(first + 1).spaced() || !isWhole(tokens, first + 2) || tokens.get(first + 2).spaced()) {
			return Optional.empty();
		}
		if (first + 3 < tokens.size() && isSlash(tokens.get(first + 3))) {
			return Optional.empty();
		}
		var above = value(tokens, first);
		var below = value(tokens, first + 2);
		return above.signum() > 0 && above.compareTo(below) < 0 && below.compareTo(THOUSAND) <= 0
				? Optional.of(Quotient.of(above, below))
				: Optional.empty();
	}

	private static boolean isWhole(List<Token> tokens, int at) {
		return tokens.get(at).isDigits() && value(tokens, at).scale() <= 0;
	}

	private static BigDecimal value(List<Token> tokens, int at) {
		return tokens.get(at).numeral().orElseThrow().value();
	}

	private static boolean isSlash(Token token) {
		return token.word().length() == 1 && SLASHES.contains(token.word());
	}
}
