package org.sourcecritic.core.text;

/**
 * A place in the running text that looks like the marker of a note.
 *
 * @param start UTF-16 offset of the first character, a bracket included
 * @param end UTF-16 offset after the last one
 * @param style how it is written
 * @param weight how much it looks like a marker
 */
record NoteMark(int start, int end, NoteLabel label, Style style, double weight) {

	enum Style {
		/** Directly after a full stop, a comma, a closing quotation mark or a word. */
		GLUED,
		/** {@code [12]} */
		BRACKETED,
		/** {@code ¹²} */
		RAISED,
		/** After a space. */
		SPACED,
		/** {@code *} directly after a word. */
		SYMBOL
	}
}
