package org.sourcecritic.core.text;

import java.util.List;

/**
 * A sentence of a text. Mostly it is one piece; when the notes of a page, a page number or a running head stand within
 * it, the pieces are the sentence without them, and the notes have sentences of their own. The pieces of all sentences
 * never overlap, and between them there is only white space.
 *
 * @param pieces in the order of the text, none empty, without white space at either end
 */
public record Sentence(List<TextRange> pieces) {

	/** @throws IllegalArgumentException when there is no piece */
	public Sentence {
		pieces = List.copyOf(pieces);
		if (pieces.isEmpty()) {
			throw new IllegalArgumentException("A sentence has a piece");
		}
	}

	/** UTF-16 offset of the first unit. */
	public int start() {
		return pieces.get(0).start();
	}

	/** UTF-16 offset after the last unit; what interrupts the sentence lies before it. */
	public int end() {
		return pieces.get(pieces.size() - 1).end();
	}

	/** Whether the unit at this offset belongs to one of the pieces. */
	public boolean contains(int offset) {
		return pieces.stream().anyMatch(piece -> piece.contains(offset));
	}
}
