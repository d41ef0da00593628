package org.sourcecritic.reading.note;

import java.util.Optional;

import org.sourcecritic.core.text.TextRange;

/**
 * A note of a document.
 *
 * @param label its number or sign
 * @param span UTF-16 offsets in the document's text, with its label or without
 */
public record NoteInText(Optional<String> label, TextRange span) {}
