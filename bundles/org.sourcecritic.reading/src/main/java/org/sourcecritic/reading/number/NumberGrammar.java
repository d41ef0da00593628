package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.ReadingLanguage;

/** How a language puts numbers together. What follows is common; a language overrides where it differs. */
abstract class NumberGrammar {

	private final ReadingLanguage language;
	private final NumberLexicon lexicon;
	private final SignedNumbers signs;

	NumberGrammar(ReadingLanguage language) {
		this.language = language;
		this.lexicon = NumberLexicon.of(language);
		this.signs = new SignedNumbers(this);
	}

	static NumberGrammar of(ReadingLanguage language) {
		return switch (language) {
			case ENGLISH -> new EnglishNumbers();
			case GERMAN -> new GermanNumbers();
			case FRENCH -> new FrenchNumbers();
			case SPANISH -> new SpanishNumbers();
			case RUSSIAN -> new RussianNumbers();
		};
	}

	ReadingLanguage language() {
		return language;
	}

	NumberLexicon lexicon() {
		return lexicon;
	}

	/** The tokens that a word is: itself, or its parts where numbers are written as one word. */
	List<Token> words(Token word) {
		return List.of(new Token(word.start(), word.end(), word.word(), lexicon.find(word.word()), word.spaced()));
	}

	/**
	 * The tokens of a text as what stands beside them makes them: "Millionen" is a scale behind a number and a number
	 * of
	 * its own elsewhere.
	 */
	List<Token> inContext(List<Token> tokens) {
		return tokens;
	}

	/** Whether a number may begin with a token; most words can't. */
	boolean mayBegin(Token token) {
		return token.numeral().isPresent() || !token.isWord();
	}

	/**
	 * The number that begins with a token, as long as it can be.
	 *
	 * @param tokens of a text
	 * @param first index of the token
	 */
	Optional<ParsedNumber> at(List<Token> tokens, int first) {
		return signs.at(tokens, first);
	}

	/** A whole number, or one in digits, with what multiplies it. */
	Optional<ParsedNumber> cardinal(List<Token> tokens, int first) {
		return CardinalScan.of(this, tokens, first).number();
	}

	/**
	 * What a word divides by when it is said of a number of parts: 3 of "two thirds"; empty when it is no part.
	 *
	 * @param ofOne whether one part is spoken of: a third
	 */
	Optional<BigDecimal> denominator(Token token, boolean ofOne) {
		return token.numeral().filter(numeral -> token.has(NumberRole.PART)).map(Numeral::value);
	}

	/** Whether a part is one without a number before it: half of them. */
	boolean standsAlone(List<Token> tokens, int index) {
		return false;
	}

	/** Whether "a third" is a part here and not the third of a row: a third man. */
	boolean isPartHere(List<Token> tokens, int next) {
		return true;
	}

	/**
	 * Parts of a whole that are said in another way: one out of three.
	 *
	 * @param whole the number that precedes
	 */
	Optional<ParsedNumber> ratio(List<Token> tokens, int first, ParsedNumber whole) {
		return Optional.empty();
	}

	/** Whether a word says that what follows is less than nought. */
	boolean isMinus(List<Token> tokens, int at) {
		return tokens.get(at).has(NumberRole.MINUS);
	}

	/** Whether a word glued to digits, or behind their hyphen, makes an ordinal of them. */
	boolean isOrdinalEnding(Token token) {
		return token.has(NumberRole.ORDINAL_ENDING);
	}

	/** Whether four twenties are eighty. */
	boolean hasTwenties() {
		return false;
	}

	/**
	 * Whether the token joins what precedes and what follows to one whole number: "and", or the hyphen of fifty-two.
	 *
	 * @param fold what precedes
	 */
	boolean joins(List<Token> tokens, int index, CardinalFold fold) {
		if (index + 1 >= tokens.size()) {
			return false;
		}
		var token = tokens.get(index);
		var next = tokens.get(index + 1);
		boolean fits = next.numeral().filter(numeral -> fold.copy().join().add(numeral)).isPresent();
		return fits && (token.isHyphen()
				? !next.isDigits() && !tokens.get(index - 1).isDigits()
				: token.has(NumberRole.JOIN) && isJoinedAfter(fold.lastRole(), next));
	}

	/** Whether "and" may stand between these words of a number. */
	abstract boolean isJoinedAfter(NumberRole last, Token next);
}
