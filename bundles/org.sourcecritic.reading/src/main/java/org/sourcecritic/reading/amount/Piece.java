package org.sourcecritic.reading.amount;

import java.util.Optional;

import org.sourcecritic.reading.number.NumberExpression;

/**
 * A word, a sign or a number of a sentence.
 *
 * @param start UTF-16 offset
 * @param end UTF-16 offset, exclusive
 * @param text as written
 * @param word in lower case, with a straight apostrophe
 * @param number what it says; empty of words and signs
 * @param spaced whether white space precedes
 */
record Piece(int start, int end, String text, String word, Optional<NumberExpression> number, boolean spaced) {

	boolean is(String other) {
		return word.equals(other);
	}

	boolean isWord() {
		return number.isEmpty() && !text.isEmpty() && Character.isLetter(text.charAt(0));
	}

	boolean isSign(String signs) {
		return number.isEmpty() && text.length() == 1 && signs.contains(text);
	}
}
