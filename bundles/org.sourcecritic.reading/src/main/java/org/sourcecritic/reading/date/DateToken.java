package org.sourcecritic.reading.date;

/**
 * A word, the digits of a number or a sign.
 *
 * @param start UTF-16 offset
 * @param end UTF-16 offset, exclusive
 * @param word in lower case, without soft hyphens; a sign as it is, apostrophes straight and all dashes one
 * @param kind what it is
 * @param spaced whether white space precedes
 * @param capital whether it begins with a capital letter
 */
record DateToken(int start, int end, String word, Kind kind, boolean spaced, boolean capital) {

	enum Kind {
		WORD,
		NUMBER,
		SIGN,
		/** Behind the last of a sentence. */
		END
	}

	boolean isWord() {
		return kind == Kind.WORD;
	}

	boolean isNumber() {
		return kind == Kind.NUMBER;
	}

	boolean isEnd() {
		return kind == Kind.END;
	}

	/** Whether it is one of these signs. */
	boolean isSign(String signs) {
		return kind == Kind.SIGN && signs.contains(word);
	}

	/** Whether it has this many digits. */
	boolean hasDigits(int least, int most) {
		return isNumber() && word.length() >= least && word.length() <= most;
	}

	/** The number; only of few digits. */
	int value() {
		return Integer.parseInt(word);
	}
}
