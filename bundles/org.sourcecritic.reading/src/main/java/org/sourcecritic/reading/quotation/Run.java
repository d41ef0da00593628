package org.sourcecritic.reading.quotation;

/** Words in one face. */
record Run(String words, Face face) {

	enum Face {
		UPRIGHT,
		ITALIC
	}

	static Run upright(String words) {
		return new Run(words, Face.UPRIGHT);
	}

	static Run italic(String words) {
		return new Run(words, Face.ITALIC);
	}
}
