package org.sourcecritic.reading;

/** How a text shows where a figure is from. */
public enum Sourcing {
	/** A marker of a note stands in its sentence. */
	MARKED,
	/** A marker stands later in its paragraph and may reach back. */
	MARKED_LATER,
	/** No marker stands in its paragraph after it. */
	BARE
}
