package org.sourcecritic.reading.publication;

import java.util.List;

import org.sourcecritic.core.text.TextRange;

/**
 * What stands between two separators of a reference.
 *
 * @param whole UTF-16 offsets, with cues and quotation marks
 * @param span without them
 * @param cue what its first words say about it
 * @param tokens without the cue; not empty
 * @param quoted whether it stands in quotation marks
 * @param bracketed whether it stands in brackets
 */
record Piece(TextRange whole, TextRange span, Cue cue, List<Token> tokens, Separator before, Separator after,
		boolean quoted, boolean bracketed) {

	Piece {
		tokens = List.copyOf(tokens);
	}

	Token first() {
		return tokens.getFirst();
	}

	Token last() {
		return tokens.getLast();
	}

	/** How many words and numbers it has. */
	int size() {
		return tokens.size();
	}
}
