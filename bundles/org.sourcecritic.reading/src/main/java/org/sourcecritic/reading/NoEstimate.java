package org.sourcecritic.reading;

import org.sourcecritic.core.text.TextRange;

/**
 * Numbers that estimate nothing.
 *
 * @param span UTF-16 offsets
 * @param sort why not
 */
public record NoEstimate(TextRange span, Sort sort) implements Reading {

	/** What numbers that are no estimates are. */
	public enum Sort {
		/** The third, 19th. */
		ORDINAL,
		/** A date or a time of day on its own, also one that is told from another: two years later. */
		DATE,
		/** An article, a paragraph or the number of a law. */
		STATUTE,
		/** The number of an order, a resolution, a treaty, a file. */
		DOCUMENT_NUMBER,
		PAGE,
		/** The leaf of a file. */
		LEAF,
		/** The marker or the number of a note. */
		NOTE,
		AGE,
		/** From three to five years of punishment, as a law says. */
		STATUTORY_RANGE,
		/** One, where it is a pronoun or an article: one of them, one great force. */
		ONE,
		/** Anything else that only names: room 101, the 58th Army, version 2. */
		NAME
	}
}
