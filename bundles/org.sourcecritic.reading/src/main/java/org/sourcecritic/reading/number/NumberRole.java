package org.sourcecritic.reading.number;

/** What a word does in the name of a number. */
enum NumberRole {
	/** Nought. */
	ZERO,
	/** 1 to 9. */
	UNIT,
	/** 10 to 19, and whatever else nothing may be added to: 25 where it is one word. */
	TEEN,
	/** 20, 30 ...; units may be added to it. */
	TENS,
	/** 200, 300 ... where they are one word. */
	HUNDREDS,
	/** Multiplies by a hundred what precedes. */
	HUNDRED,
	/** Multiplies what precedes: a dozen, a thousand, a million. */
	SCALE,
	/** The plural that stands for no number in particular: dozens, thousands. */
	MANY,
	/** A few, several: times what follows. */
	SOME,
	/** And. */
	JOIN,
	/** A, the: one, before a hundred, a scale or a part. */
	ARTICLE,
	/** A half, third, quarter: divides by its value. */
	PART,
	/** A value below one that may stand behind a whole number: ½. */
	FRACTION,
	/** One and a half in one word: multiplies what follows, or stands for itself. */
	AND_HALF,
	/** The word for the decimal separator. */
	POINT,
	MINUS,
	/** The third; its value is the number. */
	ORDINAL,
	/** What makes an ordinal of digits: 3rd. */
	ORDINAL_ENDING,
	/** Of: between a part and what it is a part of, hundreds of thousands. */
	OF,
	/** Multiplies digits before it; its case counts: 10k, 1.5M. */
	SUFFIX
}
