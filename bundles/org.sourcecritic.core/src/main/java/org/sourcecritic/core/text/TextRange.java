package org.sourcecritic.core.text;

import org.eclipse.jdt.annotation.NonNull;

/**
 * A stretch of a text.
 *
 * @param start UTF-16 offset of the first unit
 * @param end UTF-16 offset after the last unit
 */
public record TextRange(int start, int end) implements Comparable<@NonNull TextRange> {

	/** @throws IllegalArgumentException when the range is reversed or starts before the text */
	public TextRange {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("No range: " + start + ".." + end);
		}
	}

	/** The length in UTF-16 units. */
	public int length() {
		return end - start;
	}

	/** Whether the unit at this offset lies in the range. */
	public boolean contains(int offset) {
		return start <= offset && offset < end;
	}

	/** The text of the range. */
	public String in(CharSequence text) {
		return text.subSequence(start, end).toString();
	}

	@Override
	public int compareTo(TextRange other) {
		int byStart = Integer.compare(start, other.start);
		return byStart != 0 ? byStart : Integer.compare(end, other.end);
	}
}
