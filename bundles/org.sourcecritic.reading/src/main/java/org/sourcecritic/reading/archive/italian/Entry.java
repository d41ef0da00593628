package org.sourcecritic.reading.archive.italian;

/**
 * What may be one reference of a list, or a part of a note.
 *
 * @param from its first word
 * @param to the word after its last
 * @param firstOfLine whether it begins a line
 */
record Entry(int from, int to, boolean firstOfLine) {

	int size() {
		return to - from;
	}
}
