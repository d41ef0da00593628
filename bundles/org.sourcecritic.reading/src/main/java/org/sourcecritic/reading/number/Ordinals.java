package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.number.NumberExpression.Form;

/** The third, 3rd, two hundred and fifth. */
final class Ordinals {

	private final NumberGrammar grammar;

	Ordinals(NumberGrammar grammar) {
		this.grammar = grammar;
	}

	Optional<ParsedNumber> at(List<Token> tokens, int first, CardinalScan whole) {
		return tokens.get(first).isDigits() ? inDigits(tokens, first) : whole.ordinal();
	}

	/** Digits with an ending glued to them, or behind a hyphen. */
	private Optional<ParsedNumber> inDigits(List<Token> tokens, int first) {
		int at = first + 1;
		if (at + 1 < tokens.size() && tokens.get(at).isHyphen() && !tokens.get(at).spaced()) {
			at++;
		}
		if (at >= tokens.size() || tokens.get(at).spaced() || !grammar.isOrdinalEnding(tokens.get(at))) {
			return Optional.empty();
		}
		var value = tokens.get(first).numeral().orElseThrow().value();
		return Optional.of(new ParsedNumber(at + 1, value, value, Form.ORDINAL, BigDecimal.ONE));
	}
}
