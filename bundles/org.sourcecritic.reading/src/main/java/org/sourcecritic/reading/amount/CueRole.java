package org.sourcecritic.reading.amount;

/** What words around numbers do. */
enum CueRole {
	/** Before: between, with AND or TO between the numbers. */
	BETWEEN,
	/** Between the two numbers of BETWEEN, and between two limits. */
	AND,
	/** Before: from, with TO between the numbers. */
	FROM,
	/** Between two numbers: to. */
	TO,
	/** Between two numbers that follow each other: two or three. */
	OR,
	/** Before: the number itself isn't meant. */
	MORE_THAN,
	LESS_THAN,
	/** Before: the number itself is meant too. */
	AT_LEAST,
	AT_MOST,
	/** Before. */
	ABOUT,
	/** Before, a noun: what stands in front of its number is about so many, in Russian. */
	INVERTED,
	/** Before: exactly. */
	EXACTLY,
	/** After. */
	OR_MORE,
	OR_LESS,
	OR_SO,
	/** After a limit before the number: less than 30 or equal. */
	OR_EQUAL,
	/** Before: rose by, up. */
	UP,
	/** Before: fell by, down. */
	DOWN,
	/** Before FROM: went, passed. */
	MOVED,
	/** Between two numbers behind such a verb, where it is another word than TO. */
	TO_LEVEL,
	/** Between UP or DOWN and the number: by. */
	BY,
	/** Before; says nothing of its own: just, only, another. */
	FILLER,
	/** The number one itself where it is an article as well; alone it counts nothing. */
	ARTICLE,
	/** After the unit: and a half of it. */
	AND_HALF,
	/** Between a fraction and its unit: half a litre. */
	OF_ONE,
	/** After the unit: per, followed by what is counted by. */
	PER
}
