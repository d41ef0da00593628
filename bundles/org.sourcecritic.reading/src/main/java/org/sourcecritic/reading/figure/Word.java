package org.sourcecritic.reading.figure;

import org.sourcecritic.core.text.TextRange;

/**
 * A word, a number or a sign of a sentence.
 *
 * @param span UTF-16 offsets
 * @param text as written
 * @param plain in lower case, with a straight apostrophe and without the place of a division
 */
public record Word(TextRange span, String text, String plain) {

	/** Whether it begins with a letter. */
	public boolean isWord() {
		return Character.isLetter(text.charAt(0));
	}

	/** Whether it begins with a digit. */
	public boolean isNumber() {
		return Character.isDigit(text.charAt(0));
	}

	/** Whether it is a name, or the first word of a sentence. */
	public boolean isCapital() {
		return Character.isUpperCase(text.charAt(0));
	}

	/** Whether it is one of these signs. */
	public boolean isSign(String signs) {
		return text.length() == 1 && signs.contains(text);
	}

	/** UTF-16 offset. */
	public int start() {
		return span.start();
	}

	/** UTF-16 offset, exclusive. */
	public int end() {
		return span.end();
	}
}
