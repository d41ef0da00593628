package org.sourcecritic.reading.archive;

import java.util.Locale;

/** A text by its words: letters with the apostrophes in them. All offsets are in UTF-16 units. */
record Lettering(String text) {

	/** As long as no word of a name or a label is: longer ones are cut, so that any step stays short. */
	private static final int LONGEST = 60;
	private static final String APOSTROPHES = "'’ʹʼ′`";
	private static final String DASHES = "-‐‑–";
	private static final String SIGNS = APOSTROPHES + DASHES;

	/** A word without its apostrophes: {@code chast'} is {@code chast}. */
	static String key(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (SIGNS.indexOf(word.charAt(i)) >= 0) {
				return withoutSigns(word);
			}
		}
		return word;
	}

	private static String withoutSigns(String word) {
		var key = new StringBuilder(word.length());
		for (int i = 0; i < word.length(); i++) {
			char unit = word.charAt(i);
			if (APOSTROPHES.indexOf(unit) < 0) {
				key.append(DASHES.indexOf(unit) < 0 ? unit : '-');
			}
		}
		return key.toString();
	}

	int length() {
		return text.length();
	}

	char at(int offset) {
		return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
	}

	boolean isLetter(int offset) {
		var c = at(offset);
		return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
	}

	boolean isDigit(int offset) {
		return at(offset) >= '0' && at(offset) <= '9';
	}

	boolean isBlank(int offset) {
		var c = at(offset);
		return offset < text.length() && (Character.isWhitespace(c) || Character.isSpaceChar(c));
	}

	/** Whether a word or a number begins here. */
	boolean isBeginning(int offset) {
		return (isLetter(offset) || isDigit(offset)) && !isLetter(offset - 1) && !isDigit(offset - 1);
	}

	/** The end of the word that begins here; the offset itself where none does. */
	int wordEnd(int from) {
		int end = from;
		int limit = Math.min(text.length(), from + LONGEST);
		while (end < limit && (isLetter(end) || end > from && isApostrophe(end) && isLetter(end - 1))) {
			end++;
		}
		return end;
	}

	/** The offset behind the blanks that begin here, a few at most. */
	int afterBlanks(int from) {
		int end = from;
		while (end < from + LONGEST && isBlank(end)) {
			end++;
		}
		return end;
	}

	/** The word that begins here in lower case, without apostrophes. */
	String wordAt(int from) {
		return key(text.substring(from, wordEnd(from))).toLowerCase(Locale.ROOT);
	}

	/**
	 * The end of a phrase that begins here, with the full stop that shortens its last word; -1 where it doesn't stand.
	 */
	int endOf(Phrase phrase, int from) {
		int end = from;
		boolean isFirst = true;
		for (var piece : phrase.pieces()) {
			int start = isFirst ? from : afterBlanks(at(end) == '.' ? end + 1 : end);
			end = endOf(piece, phrase.isExact(), start, isFirst ? -1 : end);
			if (end < 0) {
				return -1;
			}
			isFirst = false;
		}
		return at(end) == '.' ? end + 1 : end;
	}

	private int endOf(Phrase.Piece piece, boolean isExact, int start, int before) {
		int end = wordEnd(start);
		if (end == start) {
			boolean isSign = !piece.isOpen() && start < length() && key(text.substring(start, start + 1)).equals(piece
					.word());
			return isSign ? start + 1 : -1;
		}
		if (start == before && isLetter(start - 1)) {
			return -1;
		}
		var word = key(text.substring(start, end));
		if (piece.word().isEmpty()) {
			return compoundEnd(end);
		}
		var compared = isExact ? word : word.toLowerCase(Locale.ROOT);
		boolean stands = piece.isOpen() ? compared.startsWith(piece.word()) : compared.equals(piece.word());
		return stands ? end : -1;
	}

	/** The end with the parts behind hyphens: Sachsen-Anhalt. */
	private int compoundEnd(int word) {
		int end = word;
		while (DASHES.indexOf(at(end)) >= 0 && isLetter(end + 1)) {
			end = wordEnd(end + 1);
		}
		return end;
	}

	private boolean isApostrophe(int offset) {
		return APOSTROPHES.indexOf(at(offset)) >= 0;
	}
}
