package org.sourcecritic.core.query;

/** What the values of a field are, and so what can be asked of them. */
public enum FieldKind {
	/** An id or a slug; asked for whole, in whatever case. */
	NAME,
	/** A word in capitals from a closed list, such as {@code QUOTED}; asked for whole, in whatever case. */
	LITERAL,
	/** Short free text such as an author; asked for by its words, counted by the whole. */
	WORDS,
	/** Long free text; asked for by its words, never counted by. */
	TEXT,
	/** A decimal number; asked for by ranges. */
	NUMBER,
	/** A year or the years of a period; asked for by ranges, counted by what is written. */
	YEARS,
	/** A day in UTC; asked for by ranges. */
	DAY;

	/** Whether claims can be counted by a field of this kind. */
	public boolean isCountable() {
		return this != TEXT;
	}
}
