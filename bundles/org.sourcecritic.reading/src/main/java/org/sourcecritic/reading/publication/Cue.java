package org.sourcecritic.reading.publication;

/** What a word at the begin of a piece says about the piece. */
public enum Cue {
	NONE,
	IN,
	EDITOR,
	TRANSLATOR,
	PAGES,
	VOLUME,
	/** The pages that are meant, after those of the whole article: "hier S. 30". */
	PAGES_HERE
}
