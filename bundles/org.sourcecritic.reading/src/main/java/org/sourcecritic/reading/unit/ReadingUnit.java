package org.sourcecritic.reading.unit;

/** What a reader takes in at once, the smallest first. */
public enum ReadingUnit {
	WORD,
	CLAUSE,
	SENTENCE,
	PARAGRAPH
}
