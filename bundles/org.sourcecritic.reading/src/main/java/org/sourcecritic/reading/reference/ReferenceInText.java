package org.sourcecritic.reading.reference;

import java.util.Optional;

import org.sourcecritic.core.text.TextRange;

/**
 * A reference and where a document has it.
 *
 * @param reference with offsets in the document's text
 * @param text its words, lines joined
 * @param dateWords the date of the document or the law as the text has it
 * @param note the note it stands in; empty for one in the text itself or in a list of works
 * @param setting what it stands in
 * @param sentence UTF-16 offsets of its sentence, its note or its entry
 */
public record ReferenceInText(Reference reference, String text, Optional<String> dateWords, Optional<Note> note,
		Setting setting, TextRange sentence) {

	/** What a reference stands in. */
	public enum Setting {
		NOTE,
		TEXT,
		LIST_OF_WORKS
	}

	/**
	 * A note of the document.
	 *
	 * @param segment its id in the document's structure
	 * @param label its number or sign
	 */
	public record Note(String segment, Optional<String> label) {}
}
