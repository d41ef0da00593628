package org.sourcecritic.core.text;

import java.util.List;

/**
 * A stretch in which sentences run on: a paragraph without what interrupts it, a heading, a note, a row of a table.
 *
 * @param ranges in the order of the text, at least one, none empty, without white space at either end
 * @param kind what it is part of
 */
record TextFlow(List<TextRange> ranges, Kind kind) {

	enum Kind {
		/** A paragraph. */
		RUNNING,
		/** A note, or an item that looks like one: titles of works are abbreviated at will. */
		CITING,
		/** A heading, lines of a quotation, a row of a table, the number of a page. */
		OTHER
	}

	int start() {
		return ranges.getFirst().start();
	}

	int end() {
		return ranges.getLast().end();
	}
}
