package org.sourcecritic.reading;

/** How far a text, and who reads it, show where a figure is from. */
public enum SourceGrade {
	/** A marker of a note stands in its sentence. */
	MARKED,
	/** A marker stands later in its paragraph, and a person has said that its note reaches back to it. */
	REACHED,
	/** A marker stands later in its paragraph and may reach back. */
	MARKED_LATER,
	/** Nothing shows it. */
	BARE,
	/** Nothing shows it, but the text has lost its notes. */
	STRIPPED
}
