package org.sourcecritic.core.text;

/**
 * A line that begins like a note.
 *
 * @param line its number among the lines of the text
 * @param start UTF-16 offset of the label
 * @param end UTF-16 offset after the label and what closes it: where the note's words begin
 * @param style how the label is written
 * @param weight how much it looks like a note
 */
record NoteOpening(int line, int start, int end, NoteLabel label, Style style, double weight) {

	enum Style {
		/** {@code 12 (return) [ …]}, as electronic books have it. */
		RETURN,
		/** {@code [12] …} */
		BRACKET,
		/** {@code ¹² …} */
		SUPERSCRIPT,
		/** {@code 12. …}, {@code 12) …} */
		CLOSED,
		/** {@code 12 …} */
		BARE,
		/** {@code * …} */
		SYMBOL
	}
}
