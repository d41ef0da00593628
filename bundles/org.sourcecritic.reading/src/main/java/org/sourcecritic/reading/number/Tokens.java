package org.sourcecritic.reading.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;

/** A text as words, numbers in digits and signs. */
final class Tokens {

	private static final Map<Character, String> PARTS = Map.ofEntries(Map.entry('½', "1/2"), Map.entry('⅓', "1/3"),
			Map.entry('⅔', "2/3"), Map.entry('¼', "1/4"), Map.entry('¾', "3/4"), Map.entry('⅕', "1/5"),
			Map.entry('⅖', "2/5"), Map.entry('⅗', "3/5"), Map.entry('⅘', "4/5"), Map.entry('⅙', "1/6"),
			Map.entry('⅚', "5/6"), Map.entry('⅐', "1/7"), Map.entry('⅛', "1/8"), Map.entry('⅜', "3/8"),
			Map.entry('⅝', "5/8"), Map.entry('⅞', "7/8"), Map.entry('⅑', "1/9"), Map.entry('⅒', "1/10"));

	/** Where the marker of a note was. */
	private static final char INVISIBLE = '\u2060';
	/** More is no number that anybody wrote. */
	private static final int LONGEST = 60;

	private final CharSequence text;
	private final ReadingLanguage language;
	private final Separators separators;
	private final NumberGrammar grammar;
	private final Suffixes suffixes;
	private final List<Token> tokens = new ArrayList<>();

	private Tokens(CharSequence text, NumberGrammar grammar, Separators separators) {
		this.text = text;
		this.grammar = grammar;
		this.language = grammar.language();
		this.separators = separators;
		this.suffixes = new Suffixes(text, grammar.lexicon());
	}

	/** In the order of the text. */
	static List<Token> of(CharSequence text, NumberGrammar grammar, Separators separators) {
		return new Tokens(text, grammar, separators).read();
	}

	private List<Token> read() {
		boolean spaced = true;
		int at = 0;
		while (at < text.length()) {
			char c = text.charAt(at);
			if (isSpace(c)) {
				spaced = true;
				at++;
				continue;
			}
			if (c == INVISIBLE) {
				at++;
				continue;
			}
			at = take(at, c, spaced);
			spaced = false;
		}
		return List.copyOf(grammar.inContext(tokens));
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007';
	}

	/** Adds the token that starts here and gives its end. */
	private int take(int start, char c, boolean spaced) {
		if (Character.isDigit(c) || beginsWithDecimals(start, c)) {
			var number = DigitNumber.at(text, start, language, separators);
			boolean isNumber = number.end() - start <= LONGEST;
			tokens.add(new Token(start, number.end(),
					isNumber ? text.subSequence(start, number.end()).toString() : "",
					isNumber ? Optional.of(number.digits()) : Optional.empty(), spaced));
			return number.end();
		}
		if (Character.isLetter(c)) {
			int end = endOfWord(start);
			if (!tokens.isEmpty() && tokens.getLast().isDigits() && suffixes.isSuffix(tokens.getLast(), start, end)) {
				var suffix = text.subSequence(start, end).toString();
				tokens.add(new Token(start, end, suffix, grammar.lexicon().suffix(suffix), spaced));
				return end;
			}
			var word = PlainWord.of(text.subSequence(start, end).toString());
			tokens.addAll(grammar.words(new Token(start, end, word, Optional.empty(), spaced)));
			return end;
		}
		int end = start + Character.charCount(Character.codePointAt(text, start));
		tokens.add(new Token(start, end, text.subSequence(start, end).toString(), part(c), spaced));
		return end;
	}

	private boolean beginsWithDecimals(int start, char c) {
		return (c == '.' || c == ',') && start + 1 < text.length() && Character.isDigit(text.charAt(start + 1))
				&& (start == 0 || isSpace(text.charAt(start - 1)) || "($£€-–~<>=".indexOf(text.charAt(start - 1)) >= 0)
				&& !comesAgain(start);
	}

	/** Whether the same sign stands behind the digits with digits again: a list, no decimals. */
	private boolean comesAgain(int sign) {
		int at = sign + 1;
		while (at < text.length() && Character.isDigit(text.charAt(at))) {
			at++;
		}
		return at + 1 < text.length() && text.charAt(at) == text.charAt(sign) && Character.isDigit(text.charAt(at + 1));
	}

	private int endOfWord(int start) {
		int end = start + 1;
		while (end < text.length() && goesOn(end)) {
			end++;
		}
		return end;
	}

	private boolean goesOn(int at) {
		char c = text.charAt(at);
		return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00AD'
				|| c == '\u200B' || Character.isSurrogate(c)
				|| (c == '\'' || c == '\u2019') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
	}

	/** ½ and its like. */
	private static Optional<Numeral> part(char c) {
		return Optional.ofNullable(PARTS.get(c)).map(written -> {
			var sides = written.split("/");
			return new Numeral.Word(NumberRole.FRACTION,
					Quotient.of(new BigDecimal(sides[0]), new BigDecimal(sides[1])));
		});
	}
}
