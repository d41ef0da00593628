package org.sourcecritic.reading.reference;

import org.sourcecritic.core.text.TextRange;

/**
 * A leaf or several that follow each other. Both ends belong to it.
 *
 * @param from the first
 * @param to the last; {@code from} for a single one
 * @param span UTF-16 offsets
 */
public record Leaf(Side from, Side to, TextRange span) {

	/** In one form for all schemes: {@code 5v}, {@code 12r–12v}, {@code 103–104}. */
	public String text() {
		return from.equals(to) ? from.text() : from.text() + '–' + to.text();
	}

	/**
	 * A leaf or one side of it.
	 *
	 * @param number of the leaf, with a letter where it has one: {@code 12}, {@code 12a}
	 * @param face which side; {@link Face#UNSAID} where the text doesn't say
	 */
	public record Side(String number, Face face) {

		private String text() {
			return switch (face) {
				case UNSAID -> number;
				case RECTO -> number + 'r';
				case VERSO -> number + 'v';
			};
		}
	}

	/** A side of a leaf. */
	public enum Face {
		/** No side is named: in the Russian scheme the front, or the leaf as a whole. */
		UNSAID, RECTO, VERSO
	}
}
