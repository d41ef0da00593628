package org.sourcecritic.reading.number;

import java.util.Optional;

/**
 * A word, a number in digits or a sign of a text.
 *
 * @param start UTF-16 offset
 * @param end UTF-16 offset, exclusive
 * @param word in lower case, the apostrophe straight; a sign as it is
 * @param numeral what it is in a number
 * @param spaced whether white space precedes
 */
record Token(int start, int end, String word, Optional<Numeral> numeral, boolean spaced) {

	boolean is(String other) {
		return word.equals(other);
	}

	/** The same place with another part in a number. */
	Token as(Numeral other) {
		return new Token(start, end, word, Optional.of(other), spaced);
	}

	/** The same place with no part in a number. */
	Token asWord() {
		return new Token(start, end, word, Optional.empty(), spaced);
	}

	/** From here to the end of another token, as one. */
	Token to(Token last, Numeral numeral) {
		return new Token(start, last.end, word, Optional.of(numeral), spaced);
	}

	boolean isWord() {
		return !word.isEmpty() && Character.isLetter(word.charAt(0));
	}

	boolean isHyphen() {
		return word.length() == 1 && "-\u2010\u2011".contains(word);
	}

	boolean has(NumberRole role) {
		return numeral.isPresent() && numeral.get() instanceof Numeral.Word said && said.role() == role;
	}

	boolean isDigits() {
		return numeral.isPresent() && numeral.get() instanceof Numeral.Digits;
	}

	/** Whether its separator may be read otherwise. */
	boolean isDoubtful() {
		return numeral.isPresent() && numeral.get() instanceof Numeral.Digits digits && digits.doubtful();
	}
}
