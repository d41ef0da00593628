package org.sourcecritic.core.text;

import java.util.Optional;

/** Why two offsets are no span of a text. */
public enum OffsetFault {
	/** The start is negative or the end lies after the text. */
	OUTSIDE_TEXT,
	/** The end does not lie after the start. */
	EMPTY_OR_REVERSED,
	/** One of the two lies between the halves of a surrogate pair. */
	INSIDE_SURROGATE_PAIR;

	/** What speaks against a span with these UTF-16 offsets, end exclusive; empty when nothing does. */
	public static Optional<OffsetFault> of(CharSequence text, int start, int end) {
		if (start < 0 || end < 0 || start > text.length() || end > text.length()) {
			return Optional.of(OUTSIDE_TEXT);
		}
		if (end <= start) {
			return Optional.of(EMPTY_OR_REVERSED);
		}
		return splitsPair(text, start) || splitsPair(text, end) ? Optional.of(INSIDE_SURROGATE_PAIR) : Optional.empty();
	}

	/** What speaks against this UTF-16 offset as a place in a text; empty when nothing does. */
	public static Optional<OffsetFault> ofPlace(CharSequence text, int offset) {
		if (offset < 0 || offset > text.length()) {
			return Optional.of(OUTSIDE_TEXT);
		}
		return splitsPair(text, offset) ? Optional.of(INSIDE_SURROGATE_PAIR) : Optional.empty();
	}

	/** Whether this UTF-16 offset lies between the two halves of a surrogate pair. */
	public static boolean splitsPair(CharSequence text, int offset) {
		return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
				&& Character.isHighSurrogate(text.charAt(offset - 1));
	}
}
