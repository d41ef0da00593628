package org.sourcecritic.ingest.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** Fields (ECMA-376, part 1, section 17.16.18): a code that nobody sees, then its result; one may stand in another. */
final class DocxFields {

	private final Deque<Boolean> results = new ArrayDeque<>();

	/** @param type of the sign that divides the parts of a field */
	void take(String type) {
		switch (type) {
			case "begin" -> results.push(false);
			case "separate" -> {
				results.poll();
				results.push(true);
			}
			case "end" -> results.poll();
			default -> {
				// no such sign
			}
		}
	}

	/** Whether what comes is seen. */
	boolean isResult() {
		return !results.contains(false);
	}
}
