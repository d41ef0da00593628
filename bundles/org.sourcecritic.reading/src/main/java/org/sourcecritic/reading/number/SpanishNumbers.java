package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.number.NumberExpression.Form;

/** Numbers in Spanish. */
final class SpanishNumbers extends RomanceNumbers {

	private static final Set<String> AFTER_PART = Set.of("de", "del", "y", "e", "o", "u", "a", "al", "en", "por",
			"para",
			"es", "son", "era", "eran", "fue", "fueron", "no", "se", "que", "solamente", "más");
	private static final Set<String> BEFORE_MINUS = Set.of("entre", "de", "desde", "a", "y", "hasta", "(");
	private static final Set<String> ORDINAL_ENDINGS = Set.of("º", "ª", "o", "a", "er", "ero", "era", "do", "da", "to",
			"ta", "mo", "ma", "vo", "va", "os", "as");
	/** What one has half of; before other words "medio" is not a number. */
	private static final Set<String> HALVED = Set.of("legua", "hora", "arroba", "fanega", "libra", "onza", "vara",
			"siglo", "año", "día", "real", "peso", "ducado", "tonelada", "milla", "hectárea", "celemín", "jornada",
			"cántara", "quintal");
	private static final BigDecimal THREE = BigDecimal.valueOf(3);
	/** The least that divides no number in digits. */
	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

	SpanishNumbers() {
		super(ReadingLanguage.SPANISH);
	}

	@Override
	List<Token> words(Token word) {
		var plain = UnaccentedWord.of(word.word());
		var numeral = lexicon().find(plain).or(() -> SpanishPart.of(plain, lexicon()));
		return List.of(new Token(word.start(), word.end(), word.word(), numeral, word.spaced()));
	}

	/** Forty and seven. */
	@Override
	boolean isJoinedAfter(NumberRole last, Token next) {
		return last == NumberRole.TENS && next.has(NumberRole.UNIT);
	}

	/** Ciento y veinte, mil y quinientos, as chronicles have it; not mil y cinco mil. */
	@Override
	boolean joins(List<Token> tokens, int index, CardinalFold fold) {
		return super.joins(tokens, index, fold) || index > 0 && index + 1 < tokens.size()
				&& tokens.get(index).has(NumberRole.JOIN) && isOldJoin(tokens, index)
				&& tokens.get(index + 1).numeral().filter(numeral -> fold.copy().join().add(numeral)).isPresent();
	}

	private static boolean isOldJoin(List<Token> tokens, int index) {
		var last = tokens.get(index - 1);
		boolean multiplied = index + 2 < tokens.size()
				&& (tokens.get(index + 2).has(NumberRole.SCALE) || tokens.get(index + 2).has(NumberRole.MANY));
		return !multiplied && (last.is("ciento") || last.is("mil") && tokens.get(index + 1).has(NumberRole.HUNDREDS));
	}

	@Override
	Set<String> percentWords() {
		return Set.of("ciento", "cien");
	}

	@Override
	String percentPreposition() {
		return "por";
	}

	@Override
	Set<String> beforeMinus() {
		return BEFORE_MINUS;
	}

	@Override
	Set<String> afterPart() {
		return AFTER_PART;
	}

	/** La mitad, media legua, la tercera parte. */
	@Override
	Optional<ParsedNumber> namedPart(List<Token> tokens, int first) {
		var token = tokens.get(first);
		if (token.is("mitad") && (first == 0 || !tokens.get(first - 1).is("a") && !tokens.get(first - 1).is("en"))) {
			return part(token, first + 1);
		}
		boolean isHalf = (token.is("medio") || token.is("media")) && first + 1 < tokens.size()
				&& HALVED.contains(tokens.get(first + 1).word());
		if (isHalf) {
			return part(token, first + 1);
		}
		boolean isPart = token.has(NumberRole.ORDINAL) && first + 1 < tokens.size()
				&& tokens.get(first + 1).is("parte");
		return isPart && isAtLeastThird(token) && isFollowedAsPart(tokens, first + 2)
				? part(token, first + 2)
				: Optional.empty();
	}

	private static boolean isAtLeastThird(Token token) {
		return token.numeral().filter(numeral -> numeral.value().compareTo(THREE) >= 0).isPresent();
	}

	private static Optional<ParsedNumber> part(Token token, int next) {
		return token.numeral().map(part -> {
			var value = Quotient.of(BigDecimal.ONE, part.value());
			return new ParsedNumber(next, value, value, Form.FRACTION, BigDecimal.ONE);
		});
	}

	/** Eight cuartos are coins. */
	@Override
	boolean divides(List<Token> tokens, ParsedNumber numerator) {
		var name = tokens.get(numerator.next());
		var last = tokens.get(numerator.next() - 1);
		if (!name.word().endsWith("s")) {
			return false;
		}
		if (name.word().startsWith("cuart")) {
			return last.numeral().filter(numeral -> numeral.value().compareTo(THREE) <= 0).isPresent();
		}
		return numerator.form() != Form.DIGITS
				|| name.numeral().filter(numeral -> numeral.value().compareTo(THOUSAND) < 0).isPresent();
	}

	@Override
	boolean dividesOnlyLast(List<Token> tokens, ParsedNumber numerator) {
		return tokens.get(numerator.next()).word().startsWith("cuart");
	}

	@Override
	boolean isPartWord(Token token) {
		return token.is("parte") || token.is("partes");
	}

	/** Uno sobre tres, uno de cada tres. */
	@Override
	int shareWords(List<Token> tokens, int at) {
		if (at < tokens.size() && tokens.get(at).is("sobre")) {
			return 1;
		}
		return at + 1 < tokens.size() && tokens.get(at).is("de") && tokens.get(at + 1).is("cada") ? 2 : 0;
	}

	@Override
	boolean addsParts(Token token) {
		return token.has(NumberRole.JOIN) || token.is("con");
	}

	/** Seven with fifty, and not three hundred with fifty horses. */
	@Override
	boolean isDecimalWord(List<Token> tokens, int at, int next) {
		return !tokens.get(at).is("con") || next >= tokens.size() || !isWord(tokens.get(next))
				|| tokens.get(next).is("por");
	}

	/** The article of un 12 %, un veinte por ciento. */
	@Override
	boolean isNoNumber(List<Token> tokens, int at) {
		if (!tokens.get(at).is("un") || at + 1 >= tokens.size()) {
			return false;
		}
		var next = tokens.get(at + 1);
		return next.isDigits() || next.is("poco") || next.has(NumberRole.UNIT) || next.has(NumberRole.TEEN)
				|| next.has(NumberRole.TENS) || next.has(NumberRole.HUNDREDS);
	}

	@Override
	boolean isOrdinalEnding(Token token) {
		return ORDINAL_ENDINGS.contains(token.word());
	}

	@Override
	boolean isPluralArticle(Token token) {
		return token.is("unos") || token.is("unas");
	}

	@Override
	boolean isRounded(Token collection) {
		var word = collection.word();
		return word.startsWith("millar") || word.startsWith("centenar") || !word.startsWith("docen")
				&& (word.endsWith("ena") || word.endsWith("enas"));
	}

	@Override
	boolean compoundsOrdinals() {
		return false;
	}
}
