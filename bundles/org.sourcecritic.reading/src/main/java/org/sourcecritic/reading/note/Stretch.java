package org.sourcecritic.reading.note;

/**
 * A stretch of a note that may hold one reference.
 *
 * @param from index of its first token
 * @param to index behind its last one
 * @param beginsSentence whether what led to the stretch before is over
 */
record Stretch(int from, int to, boolean beginsSentence) {

	int size() {
		return to - from;
	}
}
