package org.sourcecritic.reading.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words and signs that belong together, with blanks and full stops between them as a text likes.
 *
 * @param pieces words or single signs
 * @param isExact whether the case of letters counts
 */
record Phrase(List<Piece> pieces, boolean isExact) {

	/**
	 * @param word as {@link Lettering#key} has it, in lower case unless the case counts
	 * @param isOpen whether any letters may follow it
	 */
	record Piece(String word, boolean isOpen) {}

	Phrase {
		pieces = List.copyOf(pieces);
	}

	/** A phrase whose case doesn't count; a star ends a word in any way. */
	static Phrase ofWords(String written) {
		return of(written.toLowerCase(Locale.ROOT), false);
	}

	static Phrase ofAbbreviation(String written) {
		return of(written, true);
	}

	private static Phrase of(String written, boolean isExact) {
		var text = new Lettering(written);
		var pieces = new ArrayList<Piece>();
		int at = text.afterBlanks(0);
		while (at < written.length()) {
			int end = Math.max(at + 1, text.wordEnd(at));
			boolean isOpen = written.startsWith("*", end) || written.charAt(at) == '*';
			var key = written.charAt(at) == '*' ? "" : Lettering.key(written.substring(at, end));
			if (!key.equals(".")) {
				pieces.add(new Piece(key, isOpen));
			}
			at = text.afterBlanks(isOpen && written.charAt(at) != '*' ? end + 1 : end);
		}
		return new Phrase(pieces, isExact);
	}

	/** The first word in lower case: by it the phrase is found. */
	String first() {
		return pieces.getFirst().word().toLowerCase(Locale.ROOT);
	}

	/** Whether its first word may end in any way. */
	boolean opensOpen() {
		return pieces.getFirst().isOpen();
	}
}
