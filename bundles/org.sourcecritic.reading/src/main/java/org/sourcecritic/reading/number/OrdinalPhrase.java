package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.number.NumberExpression.Form;

/** Ordinals: the third, the twenty-fifth, the 19th. */
final class OrdinalPhrase {

	private final RomanceNumbers grammar;

	OrdinalPhrase(RomanceNumbers grammar) {
		this.grammar = grammar;
	}

	Optional<ParsedNumber> at(List<Token> tokens, int first) {
		return inDigits(tokens, first).or(() -> words(tokens, first));
	}

	private Optional<ParsedNumber> inDigits(List<Token> tokens, int first) {
		if (!tokens.get(first).isDigits()) {
			return Optional.empty();
		}
		boolean point = first + 2 < tokens.size() && tokens.get(first + 1).is(".") && !tokens.get(first + 1).spaced();
		int ending = point ? first + 2 : first + 1;
		return ending < tokens.size() && !tokens.get(ending).spaced() && grammar.isOrdinalEnding(tokens.get(ending))
				? tokens.get(first).numeral().flatMap(digits -> ordinal(digits.value(), ending + 1))
				: Optional.empty();
	}

	/** One in words: some of a whole number and an ordinal, or ordinals that grow less. */
	Optional<ParsedNumber> words(List<Token> tokens, int first) {
		if (first >= tokens.size()) {
			return Optional.empty();
		}
		if (tokens.get(first).has(NumberRole.ORDINAL)) {
			return Optional.of(inOrdinals(tokens, first));
		}
		if (tokens.get(first).isDigits()) {
			return Optional.empty();
		}
		return grammar.cardinal(tokens, first).flatMap(before -> behind(tokens, before));
	}

	/** Vigésimo primero. */
	private static ParsedNumber inOrdinals(List<Token> tokens, int first) {
		var sum = value(tokens.get(first));
		var last = sum;
		int next = first + 1;
		while (next < tokens.size() && tokens.get(next).has(NumberRole.ORDINAL)
				&& fits(value(tokens.get(next)), last)) {
			last = value(tokens.get(next));
			sum = sum.add(last);
			next++;
		}
		return new ParsedNumber(next, sum, sum, Form.ORDINAL, BigDecimal.ONE);
	}

	/** Vingt-cinquième, deux millième. */
	private Optional<ParsedNumber> behind(List<Token> tokens, ParsedNumber before) {
		int at = before.next();
		if (at + 1 < tokens.size() && (tokens.get(at).isHyphen() || tokens.get(at).has(NumberRole.JOIN))) {
			at++;
		}
		if (at >= tokens.size() || !tokens.get(at).has(NumberRole.ORDINAL) || !grammar.compoundsOrdinals()) {
			return Optional.empty();
		}
		var last = value(tokens.get(at));
		if (isFourTwenties(before.low(), last)) {
			return ordinal(before.low().add(BigDecimal.valueOf(76)), at + 1);
		}
		if (last.compareTo(before.low()) >= 0 && last.precision() - last.stripTrailingZeros().precision() >= 2) {
			return ordinal(before.low().multiply(last), at + 1);
		}
		boolean isRound = before.low().remainder(BigDecimal.TEN).signum() == 0;
		return isRound && last.compareTo(BigDecimal.ONE.max(before.low())) < 0
				? ordinal(before.low().add(last), at + 1)
				: Optional.empty();
	}

	/** Of a hundred and four twentieth. */
	private boolean isFourTwenties(BigDecimal before, BigDecimal last) {
		return grammar.hasTwenties() && last.intValue() == 20
				&& before.remainder(BigDecimal.valueOf(100)).intValue() == 4;
	}

	/** Whether a value goes into the noughts of what precedes. */
	private static boolean fits(BigDecimal value, BigDecimal last) {
		int noughts = last.precision() - last.stripTrailingZeros().precision();
		return value.compareTo(BigDecimal.ONE.scaleByPowerOfTen(noughts)) < 0;
	}

	private static BigDecimal value(Token token) {
		return token.numeral().map(Numeral::value).orElse(BigDecimal.ZERO);
	}

	private static Optional<ParsedNumber> ordinal(BigDecimal value, int next) {
		return Optional.of(new ParsedNumber(next, value, value, Form.ORDINAL, BigDecimal.ONE));
	}
}
