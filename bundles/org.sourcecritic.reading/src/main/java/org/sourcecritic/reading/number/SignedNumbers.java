package org.sourcecritic.reading.number;

import java.util.List;
import java.util.Optional;

/** Numbers of every form, with their minus. */
final class SignedNumbers {

	private static final String MINUS = "-\u2212";
	private static final String BEFORE_MINUS = "([$£€¥<>=:,;\"«“";

	private final NumberGrammar grammar;
	private final VagueNumbers vague;
	private final Fractions fractions;
	private final Ordinals ordinals;

	SignedNumbers(NumberGrammar grammar) {
		this.grammar = grammar;
		this.vague = new VagueNumbers();
		this.fractions = new Fractions(grammar);
		this.ordinals = new Ordinals(grammar);
	}

	/** The number that begins here. */
	Optional<ParsedNumber> at(List<Token> tokens, int first) {
		int magnitude = afterMinus(tokens, first);
		return magnitude == first
				? unsigned(tokens, first)
				: unsigned(tokens, magnitude).filter(number -> number.form() != NumberExpression.Form.ORDINAL)
						.map(SignedNumbers::negative);
	}

	private static ParsedNumber negative(ParsedNumber number) {
		return new ParsedNumber(number.next(), number.high().negate(), number.low().negate(), number.form(),
				number.scale());
	}

	/** Where the number behind a minus begins; the place itself when it is none. */
	private int afterMinus(List<Token> tokens, int at) {
		if (at + 1 >= tokens.size()) {
			return at;
		}
		var token = tokens.get(at);
		if (grammar.isMinus(tokens, at)) {
			return tokens.get(at + 1).isHyphen() && at + 2 < tokens.size() ? at + 2 : at + 1;
		}
		boolean sign = token.word().length() == 1 && MINUS.contains(token.word()) && tokens.get(at + 1).isDigits()
				&& !tokens.get(at + 1).spaced();
		return sign && isBeforeMinus(tokens, at) ? at + 1 : at;
	}

	private static boolean isBeforeMinus(List<Token> tokens, int at) {
		if (at == 0) {
			return true;
		}
		var before = tokens.get(at - 1);
		return tokens.get(at).spaced() && !before.isDigits() || BEFORE_MINUS.contains(before.word());
	}

	private Optional<ParsedNumber> unsigned(List<Token> tokens, int first) {
		if (tokens.get(first).numeral().isEmpty()) {
			return Optional.empty();
		}
		var inexact = vague.at(tokens, first);
		if (inexact.isPresent()) {
			return inexact;
		}
		var whole = CardinalScan.of(grammar, tokens, first);
		var number = fractions.at(tokens, first, whole);
		var ordinal = ordinals.at(tokens, first, whole);
		boolean isOrdinal = ordinal.isPresent()
				&& number.filter(other -> other.next() >= ordinal.get().next()).isEmpty();
		return isOrdinal ? ordinal : number;
	}
}
