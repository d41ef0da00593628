package org.sourcecritic.reading.date;

/** What words do in dates; a word may do several things. The keys of {@code dates_LANGUAGE.properties}. */
enum DateWord {
	/** 1 to 12. */
	MONTH,
	/** 21 to 24, as EDTF numbers them. */
	SEASON,
	WEEKDAY,
	ARTICLE,
	OF,
	/** The word "year" before a year. */
	YEAR,
	/** The word "year" behind a year. */
	YEAR_BEHIND,
	/** The thirties; the value is 30. */
	DECADE,
	/** What makes a decade of the number before it. */
	DECADE_BEHIND,
	/** What makes a decade of the number behind it. */
	DECADE_BEFORE,
	/** Thirty, where it may name a decade. */
	TENS,
	CENTURY,
	/** The third; the value is its number. */
	ORDINAL,
	/** What makes an ordinal of the digits before it. */
	ORDINAL_BEHIND,
	/** Before Christ. */
	BC,
	/** After Christ. */
	AD,
	OLD_STYLE,
	NEW_STYLE,
	CIRCA,
	PERHAPS,
	/** The end, the beginning, early, late. */
	PART,
	/** The first half is 12, the third quarter 34. */
	FRACTION,
	/** A half is 2, a quarter 4; an ordinal in digits precedes. */
	PORTION,
	IN,
	BY,
	BEFORE,
	AFTER,
	SINCE,
	UNTIL,
	DURING,
	EACH_YEAR,
	BETWEEN,
	AND,
	FROM,
	TO,
	/** Onwards, behind the date. */
	ONWARD,
	/** The war, the siege. */
	EVENT,
	/** Whose age a decade may be: his thirties. */
	AGE,
	/** What precedes the number of an order, a page, an article. */
	NAMES,
	/** What is counted, measured or multiplies: no year precedes it. */
	COUNTED,
	/** What precedes an amount. */
	AMOUNT,
	/** Before a year that stands like an adjective: the 1936 constitution. */
	ADJECTIVAL,
	/** What may follow a year and isn't counted: verbs, prepositions, conjunctions. */
	GOES_ON,
	/** Only, still: between a year and a number. */
	ONLY,
	/** Endings of verbs in the past that may look like an attribute. */
	PAST_ENDING,
	/** Endings of verbs; what ends so isn't counted. */
	VERB_ENDING,
	/** Endings of what is counted. */
	COUNTED_ENDING,
	/** Endings of words that look like what is counted and are singular. */
	SINGULAR_ENDING
}
