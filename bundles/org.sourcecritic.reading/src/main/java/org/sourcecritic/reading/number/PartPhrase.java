package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.number.NumberExpression.Form;

/** Parts in words: two thirds, three fifths, the half; a fifth is an ordinal where a noun follows. */
final class PartPhrase {

	private static final BigDecimal THREE = BigDecimal.valueOf(3);

	private final RomanceNumbers grammar;

	PartPhrase(RomanceNumbers grammar) {
		this.grammar = grammar;
	}

	Optional<ParsedNumber> at(List<Token> tokens, int first) {
		return grammar.namedPart(tokens, first)
				.or(() -> grammar.cardinal(tokens, first).flatMap(numerator -> of(tokens, first, numerator)));
	}

	private Optional<ParsedNumber> of(List<Token> tokens, int first, ParsedNumber numerator) {
		if (numerator.next() >= tokens.size()) {
			return Optional.empty();
		}
		return numerator.low().compareTo(BigDecimal.ONE) == 0 && numerator.next() == first + 1
				? one(tokens, numerator)
				: several(tokens, first, numerator);
	}

	/** A twenty-fifth. */
	private Optional<ParsedNumber> one(List<Token> tokens, ParsedNumber one) {
		int at = one.next();
		if (tokens.get(at).has(NumberRole.PART)) {
			return quotient(BigDecimal.ONE, value(tokens.get(at)), at + 1);
		}
		return new OrdinalPhrase(grammar).words(tokens, at)
				.filter(part -> part.low().compareTo(THREE) >= 0 && grammar.isFollowedAsPart(tokens, part.next()))
				.flatMap(part -> quotient(BigDecimal.ONE, part.low(), afterPartWord(tokens, part.next())));
	}

	private Optional<ParsedNumber> several(List<Token> tokens, int first, ParsedNumber numerator) {
		int at = numerator.next();
		var name = tokens.get(at);
		boolean divides = name.has(NumberRole.PART)
				|| name.has(NumberRole.ORDINAL) && value(name).compareTo(THREE) >= 0;
		if (!divides || !grammar.divides(tokens, numerator)) {
			return Optional.empty();
		}
		int next = afterPartWord(tokens, at + 1);
		boolean joined = at - 2 > first && tokens.get(at - 2).has(NumberRole.JOIN);
		if (joined && grammar.dividesOnlyLast(tokens, numerator)) {
			var last = value(tokens.get(at - 1));
			return quotient(last, value(name), next).map(part -> {
				var sum = numerator.low().subtract(last).add(part.low());
				return new ParsedNumber(next, sum, sum, Form.FRACTION, BigDecimal.ONE);
			});
		}
		return quotient(numerator.low(), value(name), next);
	}

	/** Behind the third "part", where it is said. */
	private int afterPartWord(List<Token> tokens, int at) {
		return at < tokens.size() && grammar.isPartWord(tokens.get(at)) ? at + 1 : at;
	}

	private static BigDecimal value(Token token) {
		return token.numeral().map(Numeral::value).orElse(BigDecimal.ONE);
	}

	private static Optional<ParsedNumber> quotient(BigDecimal of, BigDecimal by, int next) {
		var value = Quotient.of(of, by);
		return Optional.of(new ParsedNumber(next, value, value, Form.FRACTION, BigDecimal.ONE));
	}
}
