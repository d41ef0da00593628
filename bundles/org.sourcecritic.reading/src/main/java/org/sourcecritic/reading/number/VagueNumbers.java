package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.number.NumberExpression.Form;

/** Numbers that give no exact one: dozens, tens of thousands, several hundred. */
final class VagueNumbers {

	/** Thousands are less than tens of thousands. */
	private static final BigDecimal TEN = BigDecimal.TEN;
	/** Several are at least two and less than ten. */
	private static final BigDecimal MOST = BigDecimal.valueOf(9);

	Optional<ParsedNumber> at(List<Token> tokens, int first) {
		if (tokens.get(first).has(NumberRole.MANY)) {
			return many(tokens, first);
		}
		int some = tokens.get(first).has(NumberRole.ARTICLE) ? first + 1 : first;
		return has(tokens, some, NumberRole.SOME) ? some(tokens, some) : Optional.empty();
	}

	/** Tens of thousands, hundreds of thousands of millions. */
	private static Optional<ParsedNumber> many(List<Token> tokens, int first) {
		var low = value(tokens, first);
		int next = first + 1;
		while (next < tokens.size()) {
			int at = skipOf(tokens, next);
			if (!multiplies(tokens, at) || low.precision() - low.scale() > 30) {
				break;
			}
			low = low.multiply(value(tokens, at));
			next = at + 1;
		}
		return Optional.of(new ParsedNumber(next, low, low.multiply(TEN), Form.VAGUE, value(tokens, next - 1)));
	}

	/** Several hundred, a few hundred thousand, a couple of dozen. */
	private static Optional<ParsedNumber> some(List<Token> tokens, int some) {
		int next = skipOf(tokens, some + 1);
		var scale = BigDecimal.ONE;
		while (multiplies(tokens, next) && scale.precision() - scale.scale() < 30) {
			scale = scale.multiply(value(tokens, next));
			next++;
		}
		if (scale.compareTo(BigDecimal.ONE) == 0) {
			return Optional.empty();
		}
		return Optional.of(new ParsedNumber(next, value(tokens, some).multiply(scale), MOST.multiply(scale), Form.VAGUE,
				scale));
	}

	private static int skipOf(List<Token> tokens, int at) {
		return has(tokens, at, NumberRole.OF) ? at + 1 : at;
	}

	private static boolean multiplies(List<Token> tokens, int at) {
		return has(tokens, at, NumberRole.HUNDRED) || has(tokens, at, NumberRole.SCALE)
				|| has(tokens, at, NumberRole.MANY);
	}

	private static boolean has(List<Token> tokens, int at, NumberRole role) {
		return at < tokens.size() && tokens.get(at).has(role);
	}

	private static BigDecimal value(List<Token> tokens, int at) {
		return tokens.get(at).numeral().orElseThrow().value();
	}
}
