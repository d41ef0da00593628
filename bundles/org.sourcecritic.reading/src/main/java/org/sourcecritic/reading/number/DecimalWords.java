package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.number.NumberExpression.Form;

/** Two point five, nought point nought three, two hundred point seventy-one. */
final class DecimalWords {

	private static final int MOST = 30;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final NumberGrammar grammar;

	DecimalWords(NumberGrammar grammar) {
		this.grammar = grammar;
	}

	/** @param whole what precedes the point */
	Optional<ParsedNumber> at(List<Token> tokens, ParsedNumber whole) {
		int point = whole.next();
		if (point + 1 >= tokens.size() || !tokens.get(point).has(NumberRole.POINT) || whole.form() != Form.WORDS
				|| whole.low().scale() > 0) {
			return Optional.empty();
		}
		var digits = new StringBuilder();
		int next = point + 1;
		while (next < tokens.size() && digits.length() < MOST && isDigit(tokens.get(next))) {
			digits.append(tokens.get(next).numeral().orElseThrow().value().toPlainString());
			next++;
		}
		if (next <= point + 2) {
			var number = grammar.cardinal(tokens, point + 1).filter(n -> n.low().compareTo(HUNDRED) < 0
					&& n.low().scale() <= 0 && n.scale().compareTo(BigDecimal.ONE) == 0);
			if (number.isPresent()) {
				digits.setLength(0);
				digits.append(number.get().low().toPlainString());
				next = number.get().next();
			}
		}
		if (digits.isEmpty()) {
			return Optional.empty();
		}
		var value = whole.low().add(new BigDecimal("0." + digits));
		return Optional.of(new ParsedNumber(next, value, value, Form.WORDS, BigDecimal.ONE));
	}

	private static boolean isDigit(Token token) {
		return token.has(NumberRole.ZERO) || token.has(NumberRole.UNIT);
	}
}
