package org.sourcecritic.reading.amount;

import java.util.List;

import org.sourcecritic.reading.amount.SortWords.Role;

/** Tells whether something that is counted stands behind a number. */
final class Counted {

	/** So many words may stand before what is counted: 300 recorded songs. */
	private static final int WORDS = 3;

	private Counted() {
	}

	/** A plural at once. */
	static boolean isCounted(SortWords words, List<Piece> pieces, int at) {
		return at < pieces.size() && (words.begins(Role.COUNTED, pieces, at) || isPlural(pieces.get(at)));
	}

	/** A plural at once or behind some words in small letters. */
	static boolean isCountedSoon(SortWords words, List<Piece> pieces, int at) {
		for (int i = at; i < at + WORDS && i < pieces.size(); i++) {
			var piece = pieces.get(i);
			if (isCounted(words, pieces, i)) {
				return true;
			}
			if (!piece.isWord() || words.begins(Role.OPENING, pieces, i)
					|| !Character.isLowerCase(piece.text().charAt(0))) {
				return false;
			}
		}
		return false;
	}

	private static boolean isPlural(Piece piece) {
		var text = piece.text();
		return piece.isWord() && text.length() > 3 && Character.isLowerCase(text.charAt(0)) && text.endsWith("s")
				&& !text.endsWith("ss") && !text.endsWith("us") && !text.endsWith("is");
	}
}
