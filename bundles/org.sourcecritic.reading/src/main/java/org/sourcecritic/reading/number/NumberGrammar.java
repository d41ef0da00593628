package org.sourcecritic.reading.number;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.number.NumberExpression.Form;

/** How a language puts numbers together. What follows is common; a language overrides where it differs. */
abstract class NumberGrammar {

	private final ReadingLanguage language;
	private final NumberLexicon lexicon;

	NumberGrammar(ReadingLanguage language) {
		this.language = language;
		this.lexicon = NumberLexicon.of(language);
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

	/**
	 * The number that begins with a token, as long as it can be.
	 *
	 * @param tokens of a text
	 * @param first index of the token
	 */
	Optional<ParsedNumber> at(List<Token> tokens, int first) {
		return cardinal(tokens, first);
	}

	/** A whole number, or one in digits, with what multiplies it. */
	Optional<ParsedNumber> cardinal(List<Token> tokens, int first) {
		var fold = new CardinalFold(hasTwenties());
		int next = first;
		int taken = first;
		boolean inWords = false;
		while (next < tokens.size()) {
			var token = tokens.get(next);
			if (token.numeral().isPresent() && fold.add(token.numeral().get())) {
				inWords |= !token.isDigits();
				next++;
				taken = next;
			} else if (taken == next && taken > first && joins(tokens, next, fold)) {
				next++;
			} else {
				break;
			}
		}
		return taken == first
				? Optional.empty()
				: Optional.of(new ParsedNumber(taken, fold.value(), fold.value(),
						inWords ? Form.WORDS : Form.DIGITS, fold.scale()));
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
		boolean fits = next.numeral().filter(numeral -> fold.copy().add(numeral)).isPresent();
		return fits && (token.isHyphen()
				? !next.isDigits() && !tokens.get(index - 1).isDigits()
				: token.has(NumberRole.JOIN) && isJoinedAfter(fold.lastRole(), next));
	}

	/** Whether "and" may stand between these words of a number. */
	abstract boolean isJoinedAfter(NumberRole last, Token next);
}
