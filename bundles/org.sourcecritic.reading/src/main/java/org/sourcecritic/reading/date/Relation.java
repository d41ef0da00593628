package org.sourcecritic.reading.date;

/** How something lies to a date. */
public enum Relation {
	/** In it, on it, or no word at all. */
	AT,
	/** A stock that is reached at it. */
	BY,
	BEFORE,
	AFTER,
	SINCE,
	UNTIL,
	/** In the course of it. */
	DURING,
	/** In each of its years anew. */
	EACH_YEAR_OF
}
