package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.number.NumberExpression.Form;

/** What French and Spanish numbers have in common: parts named by ordinals, a half behind a scale or before it. */
abstract class RomanceNumbers extends NumberGrammar {

	private static final BigDecimal HALF = new BigDecimal("0.5");
	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

	private final PartPhrase parts = new PartPhrase(this);
	private final OrdinalPhrase ordinals = new OrdinalPhrase(this);
	private final VaguePhrase vague = new VaguePhrase(this);

	RomanceNumbers(ReadingLanguage language) {
		super(language);
	}

	/** Any word: unos miles, quelques milliers. */
	@Override
	boolean mayBegin(Token token) {
		return true;
	}

	@Override
	Optional<ParsedNumber> at(List<Token> tokens, int first) {
		if (isPerCent(tokens, first) || isNoNumber(tokens, first)) {
			return Optional.empty();
		}
		var own = isMinus(tokens, first) ? negative(tokens, first + 1) : positive(tokens, first);
		return super.at(tokens, first).filter(common -> !isWord(tokens.get(first)))
				.filter(common -> common.form() != Form.ORDINAL)
				.filter(common -> own.filter(number -> number.next() >= common.next()).isEmpty()).or(() -> own);
	}

	private Optional<ParsedNumber> negative(List<Token> tokens, int first) {
		return positive(tokens, first).filter(number -> number.form() != Form.ORDINAL)
				.map(number -> new ParsedNumber(number.next(), number.low().negate(), number.high().negate(),
						number.form(), number.scale()));
	}

	private Optional<ParsedNumber> positive(List<Token> tokens, int first) {
		if (first >= tokens.size()) {
			return Optional.empty();
		}
		return vague.at(tokens, first).or(() -> halfScale(tokens, first)).or(() -> parts.at(tokens, first))
				.or(() -> ordinals.at(tokens, first))
				.or(() -> cardinal(tokens, first).map(whole -> continued(tokens, whole)))
				.map(number -> vague.rounded(tokens, first, number))
				.map(number -> thousandMillions(tokens, first, number));
	}

	/** Two dozen of thousands too. */
	@Override
	boolean joins(List<Token> tokens, int index, CardinalFold fold) {
		return super.joins(tokens, index, fold) || isOf(tokens, index)
				&& tokens.get(index + 1).numeral().filter(numeral -> fold.copy().add(numeral)).isPresent();
	}

	private static boolean isOf(List<Token> tokens, int at) {
		return at + 1 < tokens.size() && (tokens.get(at).is("de") || tokens.get(at).is("d'"))
				&& isCollection(tokens.get(at - 1))
				&& (tokens.get(at + 1).has(NumberRole.MANY) || tokens.get(at + 1).has(NumberRole.SCALE));
	}

	private static boolean isCollection(Token token) {
		return token.has(NumberRole.MANY) || token.has(NumberRole.SCALE);
	}

	/** A whole number with what follows it: a half, two thirds, a comma and decimals, one in three. */
	private ParsedNumber continued(List<Token> tokens, ParsedNumber whole) {
		return mixed(tokens, whole).or(() -> decimal(tokens, whole)).or(() -> share(tokens, whole)).orElse(whole);
	}

	/** Six million and a half: the part is one of the scale. */
	private Optional<ParsedNumber> mixed(List<Token> tokens, ParsedNumber whole) {
		int at = whole.next();
		if (at + 1 >= tokens.size() || !addsParts(tokens.get(at))) {
			return Optional.empty();
		}
		var scaled = halfScale(tokens, at + 1).filter(part -> part.scale().compareTo(whole.scale()) < 0);
		if (scaled.isPresent()) {
			return scaled.map(part -> sum(whole, part, BigDecimal.ONE));
		}
		return parts.at(tokens, at + 1).or(() -> half(tokens, at + 1))
				.map(part -> sum(whole, part, whole.scale()));
	}

	/** Of "4 o 5 mil millones" the thousand millions are those of both. */
	private static ParsedNumber thousandMillions(List<Token> tokens, int first, ParsedNumber number) {
		int last = number.next() - 1;
		boolean isShared = last > first && number.scale().compareTo(MILLION) >= 0
				&& isCollection(tokens.get(last)) && tokens.get(last - 1).has(NumberRole.SCALE)
				&& tokens.get(last - 1).word().startsWith("mil");
		return isShared
				? new ParsedNumber(number.next(), number.low(), number.high(), number.form(),
						number.scale().multiply(THOUSAND))
				: number;
	}

	private static ParsedNumber sum(ParsedNumber whole, ParsedNumber part, BigDecimal scale) {
		var value = whole.low().add(part.low().multiply(scale));
		return new ParsedNumber(part.next(), value, value,
				scale.compareTo(BigDecimal.ONE) == 0 ? part.form() : Form.WORDS, whole.scale());
	}

	private static Optional<ParsedNumber> half(List<Token> tokens, int at) {
		return isHalf(tokens, at)
				? Optional.of(new ParsedNumber(at + 1, HALF, HALF, Form.FRACTION, BigDecimal.ONE))
				: Optional.empty();
	}

	private static boolean isHalf(List<Token> tokens, int at) {
		return at < tokens.size() && tokens.get(at).numeral().filter(numeral -> numeral instanceof Numeral.Word word
				&& word.role() == NumberRole.PART && word.value().intValue() == 2).isPresent();
	}

	/** Half a million: un demi-million, medio millón. */
	private Optional<ParsedNumber> halfScale(List<Token> tokens, int first) {
		int at = first;
		if (isOne(tokens.get(at))) {
			at++;
		}
		if (!isHalf(tokens, at)) {
			return Optional.empty();
		}
		at++;
		if (at + 1 < tokens.size() && tokens.get(at).isHyphen()) {
			at++;
		}
		if (at >= tokens.size() || !tokens.get(at).has(NumberRole.SCALE)) {
			return Optional.empty();
		}
		int next = at + 1;
		return tokens.get(at).numeral().map(Numeral::value).map(scale -> {
			var value = scale.multiply(HALF);
			return new ParsedNumber(next, value, value, Form.WORDS, scale);
		});
	}

	/** Two comma five; noughts behind the comma count. */
	private Optional<ParsedNumber> decimal(List<Token> tokens, ParsedNumber whole) {
		int at = whole.next();
		if (at + 1 >= tokens.size() || !tokens.get(at).has(NumberRole.POINT) || whole.form() == Form.DIGITS) {
			return Optional.empty();
		}
		int from = at + 1;
		var noughts = new StringBuilder();
		while (from < tokens.size() && tokens.get(from).has(NumberRole.ZERO)) {
			noughts.append('0');
			from++;
		}
		var rest = from < tokens.size() ? cardinal(tokens, from) : Optional.<ParsedNumber>empty();
		var decimals = rest.filter(number -> !tokens.get(number.next() - 1).isDigits());
		return decimals.filter(number -> isDecimalWord(tokens, at, number.next())).map(number -> {
			var digits = number.low().divideToIntegralValue(number.scale()).toPlainString();
			var value = whole.low().add(new BigDecimal("0." + noughts + digits)).multiply(number.scale());
			return new ParsedNumber(number.next(), value, value, Form.WORDS, number.scale());
		});
	}

	/** One in three: a number less than the other. */
	private Optional<ParsedNumber> share(List<Token> tokens, ParsedNumber whole) {
		int at = whole.next();
		int from = at + shareWords(tokens, at);
		if (from == at || from >= tokens.size()) {
			return Optional.empty();
		}
		return cardinal(tokens, from).filter(of -> of.low().compareTo(whole.low()) > 0).map(of -> {
			var value = Quotient.of(whole.low(), of.low());
			return new ParsedNumber(of.next(), value, value, Form.FRACTION, BigDecimal.ONE);
		});
	}

	/** Of thirty per cent the hundred is no number, nor the thousand of thirty per mille. */
	private boolean isPerCent(List<Token> tokens, int at) {
		if (at < 2 || !tokens.get(at - 1).is(percentPreposition())) {
			return false;
		}
		boolean isCent = percentWords().contains(tokens.get(at).word());
		boolean isMille = tokens.get(at).word().startsWith("mil") && tokens.get(at - 2).numeral().isPresent()
				&& isFollowedAsPart(tokens, at + 1);
		return isMille || isCent && !(at + 1 < tokens.size() && tokens.get(at + 1).has(NumberRole.SCALE));
	}

	/** A word for less than nought, and not for fewer: at least, more or less. */
	@Override
	boolean isMinus(List<Token> tokens, int at) {
		return tokens.get(at).has(NumberRole.MINUS)
				&& (at == 0 || beforeMinus().contains(tokens.get(at - 1).word()));
	}

	/** Whether what a part is of follows, or nothing; a noun makes it an ordinal. */
	boolean isFollowedAsPart(List<Token> tokens, int at) {
		return at >= tokens.size() || !isWord(tokens.get(at)) || isPartWord(tokens.get(at))
				|| afterPart().contains(tokens.get(at).word());
	}

	static boolean isOne(Token token) {
		return token.has(NumberRole.UNIT) && token.numeral().map(Numeral::value).filter(BigDecimal.ONE::equals)
				.isPresent();
	}

	static boolean isWord(Token token) {
		return token.isWord();
	}

	abstract Set<String> percentWords();

	abstract String percentPreposition();

	/** What may stand before minus. */
	abstract Set<String> beforeMinus();

	/** What may follow a fifth of something, and not the fifth thing. */
	abstract Set<String> afterPart();

	/** A part without a number before it: the half. */
	abstract Optional<ParsedNumber> namedPart(List<Token> tokens, int first);

	/** Whether the name of a part divides what precedes: two fifths, and not two seconds. */
	abstract boolean divides(List<Token> tokens, ParsedNumber numerator);

	/** Whether only the last word of what precedes is divided: of twenty and one fifth the one. */
	abstract boolean dividesOnlyLast(List<Token> tokens, ParsedNumber numerator);

	/** The word part behind the name of one. */
	abstract boolean isPartWord(Token token);

	/** How many tokens from here say "in" between one and three. */
	abstract int shareWords(List<Token> tokens, int at);

	/** Whether a part is added behind this word. */
	abstract boolean addsParts(Token token);

	/**
	 * Whether the word for the decimal separator is one here.
	 *
	 * @param next the index behind the decimals
	 */
	abstract boolean isDecimalWord(List<Token> tokens, int at, int next);

	/** Whether what looks like a number here is none. */
	abstract boolean isNoNumber(List<Token> tokens, int at);

	/** Some, before dozens and thousands, that is an article too. */
	abstract boolean isPluralArticle(Token token);

	/** Whether the collection is about as many: une trentaine; a dozen is twelve. */
	abstract boolean isRounded(Token collection);

	/** Whether an ordinal may end a whole number: the twenty-fifth. */
	abstract boolean compoundsOrdinals();
}
