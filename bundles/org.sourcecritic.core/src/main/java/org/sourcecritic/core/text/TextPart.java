package org.sourcecritic.core.text;

import java.util.List;

/**
 * Lines that run on: a paragraph, a heading, a note, an item of a list, or what a page has beside its text.
 *
 * @param lines at least one
 * @param kind what the lines look like
 * @param finished whether nothing can follow in the same sentence
 */
record TextPart(List<TextLine> lines, Kind kind, boolean finished) {

	enum Kind {
		/** Running text. */
		TEXT,
		/** Begins with the label of a note or of a list's item. */
		ITEM,
		/** A page number, a ruled line. */
		FURNITURE,
		/** A short line by itself that may be the running head of a page, or a heading. */
		HEAD
	}

	int start() {
		return lines.get(0).start();
	}

	int end() {
		return last().end();
	}

	TextLine last() {
		return lines.get(lines.size() - 1);
	}
}
