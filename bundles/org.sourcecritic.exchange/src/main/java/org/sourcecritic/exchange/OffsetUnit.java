package org.sourcecritic.exchange;

/** What offsets count. */
public enum OffsetUnit {
	/** UTF-16 code units. */
	UTF_16,
	/** Unicode code points. */
	CODE_POINTS,
	/** The file doesn't say: code points, unless the quote shows that it is UTF-16. */
	UNKNOWN
}
