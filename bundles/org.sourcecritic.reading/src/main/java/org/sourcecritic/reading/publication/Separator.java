package org.sourcecritic.reading.publication;

/** What divides two pieces of a reference. */
enum Separator {
	/** Begin or end of the reference. */
	EDGE,
	COMMA,
	STOP,
	COLON,
	SEMICOLON,
	/** An opening bracket. */
	OPEN,
	/** A closing bracket. */
	CLOSE,
	/** A quotation mark. */
	QUOTE,
	/** The // of Russian bibliographies. */
	SLASHES,
	DASH,
	/** A question or exclamation mark. */
	MARK,
	/** No sign: a number or a cue begins. */
	SPACE
}
