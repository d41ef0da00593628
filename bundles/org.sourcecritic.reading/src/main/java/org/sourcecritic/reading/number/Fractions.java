package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.number.NumberExpression.Form;

/** Numbers with or without parts: two thirds, 2 1/4, one and a half million, half a million, two point five. */
final class Fractions {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

	private final NumberGrammar grammar;
	private final DecimalWords decimals;
	private final SlashFractions slashes;

	Fractions(NumberGrammar grammar) {
		this.grammar = grammar;
		this.decimals = new DecimalWords(grammar);
		this.slashes = new SlashFractions();
	}

	/**
	 * The number that begins here; a whole one too.
	 *
	 * @param whole what is whole of it
	 */
	Optional<ParsedNumber> at(List<Token> tokens, int first, CardinalScan whole) {
		var number = whole.number();
		if (number.isEmpty()) {
			return onePart(tokens, first).map(part -> multiplied(tokens, part));
		}
		return Optional.of(extended(tokens, first, whole, number.get()));
	}

	private ParsedNumber extended(List<Token> tokens, int first, CardinalScan whole, ParsedNumber number) {
		return slashes.at(tokens, first, number).map(slash -> multiplied(tokens, slash))
				.or(() -> decimals.at(tokens, number).map(decimal -> multiplied(tokens, decimal)))
				.or(() -> sign(tokens, number).map(mixed -> multiplied(tokens, mixed)))
				.or(() -> joinedParts(tokens, whole, number))
				.or(() -> parts(tokens, number).map(part -> multiplied(tokens, part)))
				.or(() -> mixed(tokens, number)).or(() -> grammar.ratio(tokens, first, number)).orElse(number);
	}

	/** A half, half, a quarter, ½, one and a half in one word. */
	private Optional<ParsedNumber> onePart(List<Token> tokens, int first) {
		var token = tokens.get(first);
		if (token.has(NumberRole.FRACTION) || token.has(NumberRole.AND_HALF)) {
			return Optional.of(part(first + 1, token.numeral().orElseThrow().value()));
		}
		boolean article = token.has(NumberRole.ARTICLE);
		int at = article ? skipHyphen(tokens, first + 1) : first;
		if (at >= tokens.size()) {
			return Optional.empty();
		}
		var divisor = grammar.denominator(tokens.get(at), true);
		if (divisor.isEmpty()) {
			return Optional.empty();
		}
		boolean isOne = article
				? multiplier(tokens, at + 1) > 0 || grammar.isPartHere(tokens, at + 1)
				: tokens.get(at).has(NumberRole.PART)
						&& (multiplier(tokens, at + 1) > 0 || grammar.standsAlone(tokens, at));
		return isOne ? Optional.of(part(at + 1, Quotient.of(BigDecimal.ONE, divisor.get()))) : Optional.empty();
	}

	/** 2½. */
	private static Optional<ParsedNumber> sign(List<Token> tokens, ParsedNumber number) {
		int at = number.next();
		return at < tokens.size() && tokens.get(at).has(NumberRole.FRACTION) && isWhole(number)
				&& number.scale().compareTo(BigDecimal.ONE) == 0
						? Optional.of(part(at + 1, number.low().add(tokens.get(at).numeral().orElseThrow().value())))
						: Optional.empty();
	}

	/** Two thirds. */
	private Optional<ParsedNumber> parts(List<Token> tokens, ParsedNumber number) {
		int at = skipHyphen(tokens, number.next());
		if (at >= tokens.size() || !isWhole(number)) {
			return Optional.empty();
		}
		boolean ofOne = number.low().compareTo(BigDecimal.ONE) == 0;
		return denominator(tokens, at, ofOne)
				.map(divisor -> part(divisor.next(), Quotient.of(number.low(), divisor.value())));
	}

	/** Of "two hundred and fifty-four hundredths" only what follows "and" is divided. */
	private Optional<ParsedNumber> joinedParts(List<Token> tokens, CardinalScan whole, ParsedNumber number) {
		return whole.beforeJoin().flatMap(before -> {
			var rest = number.low().subtract(before.low());
			return parts(tokens, new ParsedNumber(number.next(), rest, rest, number.form(), BigDecimal.ONE))
					.filter(part -> part.low().compareTo(BigDecimal.ONE) < 0).map(part -> sum(tokens, before, part));
		});
	}

	/** One and a half, twenty and three fifths, one million and a half, one billion and a half million. */
	private Optional<ParsedNumber> mixed(List<Token> tokens, ParsedNumber number) {
		int join = number.next();
		if (join + 1 >= tokens.size() || !tokens.get(join).has(NumberRole.JOIN)) {
			return Optional.empty();
		}
		return partAfterJoin(tokens, join + 1).filter(part -> part.low().compareTo(BigDecimal.ONE) < 0)
				.map(part -> sum(tokens, number, part));
	}

	private static ParsedNumber sum(List<Token> tokens, ParsedNumber whole, ParsedNumber part) {
		boolean afterScale = whole.scale().compareTo(HUNDRED) > 0;
		int multiplier = multiplier(tokens, part.next());
		if (multiplier > 0) {
			var by = tokens.get(multiplier).numeral().orElseThrow().value();
			var value = afterScale
					? whole.low().add(part.low().multiply(by))
					: whole.low().add(part.low()).multiply(by);
			return new ParsedNumber(multiplier + 1, value, value, Form.WORDS, by);
		}
		var by = afterScale ? whole.scale() : BigDecimal.ONE;
		var value = whole.low().add(part.low().multiply(by));
		return new ParsedNumber(part.next(), value, value, afterScale ? Form.WORDS : Form.FRACTION, by);
	}

	private Optional<ParsedNumber> partAfterJoin(List<Token> tokens, int at) {
		var token = tokens.get(at);
		if (token.has(NumberRole.ARTICLE) || token.has(NumberRole.PART) || token.has(NumberRole.FRACTION)) {
			return onePart(tokens, at);
		}
		var numerator = CardinalScan.of(grammar, tokens, at);
		return numerator.number().filter(number -> number.scale().compareTo(BigDecimal.ONE) == 0)
				.flatMap(number -> slashes.at(tokens, at, number).or(() -> parts(tokens, number)));
	}

	/** With what multiplies it: half a million, two thirds of a million. */
	private static ParsedNumber multiplied(List<Token> tokens, ParsedNumber number) {
		int at = multiplier(tokens, number.next());
		if (at < 0) {
			return number;
		}
		var by = tokens.get(at).numeral().orElseThrow().value();
		var value = number.low().multiply(by);
		return new ParsedNumber(at + 1, value, value, Form.WORDS, by);
	}

	/** The index of the word that multiplies a part: million, a million, of a million; -1 when there is none. */
	private static int multiplier(List<Token> tokens, int next) {
		int at = skipHyphen(tokens, next);
		if (at < tokens.size() && tokens.get(at).has(NumberRole.OF)) {
			at++;
		}
		if (at < tokens.size() && tokens.get(at).has(NumberRole.ARTICLE)) {
			at++;
		}
		if (at >= tokens.size()) {
			return -1;
		}
		var token = tokens.get(at);
		boolean suffix = token.has(NumberRole.SUFFIX) && at == next;
		boolean many = token.has(NumberRole.MANY) && at == next;
		return suffix || many || token.has(NumberRole.SCALE) || token.has(NumberRole.HUNDRED) ? at : -1;
	}

	/** What divides, in one word or more: twenty-fifth. */
	private Optional<Divisor> denominator(List<Token> tokens, int at, boolean ofOne) {
		var compound = ofOne && tokens.get(at).has(NumberRole.TENS)
				? CardinalScan.of(grammar, tokens, at).ordinal()
				: Optional.<ParsedNumber>empty();
		return compound.map(number -> new Divisor(number.low(), number.next()))
				.or(() -> grammar.denominator(tokens.get(at), ofOne).map(value -> new Divisor(value, at + 1)));
	}

	private static int skipHyphen(List<Token> tokens, int at) {
		return at + 1 < tokens.size() && tokens.get(at).isHyphen() ? at + 1 : at;
	}

	private static boolean isWhole(ParsedNumber number) {
		return number.low().stripTrailingZeros().scale() <= 0
				&& (number.form() == Form.WORDS || number.low().compareTo(THOUSAND) < 0);
	}

	private static ParsedNumber part(int next, BigDecimal value) {
		return new ParsedNumber(next, value, value, Form.FRACTION, BigDecimal.ONE);
	}

	/** @param next the index after its last token */
	private record Divisor(BigDecimal value, int next) {}
}
