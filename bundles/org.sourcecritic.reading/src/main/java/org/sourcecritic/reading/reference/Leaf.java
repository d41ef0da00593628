package org.sourcecritic.reading.reference;

import org.sourcecritic.core.text.TextRange;

/**
 * A leaf or several that follow each other. Both ends belong to it.
 *
 * @param from the first
 * @param to the last; {@code from} for a single one; of those that are only said to follow, the first
 * @param rest what follows without a number
 * @param span UTF-16 offsets
 */
public record Leaf(Side from, Side to, Rest rest, TextRange span) {

	/** Leaves with nothing behind them. */
	public Leaf(Side from, Side to, TextRange span) {
		this(from, to, Rest.NONE, span);
	}

	/** In one form for all schemes: {@code 5v}, {@code 12r–12v}, {@code 103–104}, {@code 36ff}. */
	public String text() {
		return rest == Rest.MORE
				? from.text() + "ff"
				: from.equals(to) ? from.text() : from.text() + '–' + to.text();
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
		UNSAID,
		RECTO,
		VERSO
	}

	/** What follows a leaf without a number. */
	public enum Rest {
		NONE,
		/** The next one: {@code 36f}, which is from 36 to 37. */
		NEXT,
		/** Some more: {@code 36ff}; where they end isn't said. */
		MORE
	}
}
