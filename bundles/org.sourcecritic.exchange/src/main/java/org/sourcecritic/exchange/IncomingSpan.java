package org.sourcecritic.exchange;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A span as a file has it.
 *
 * @param start
 *     in the unit; empty when the file gives only a quote
 * @param end
 *     exclusive
 * @param quote
 *     the exact text, if the file gives it
 * @param prefix
 *     the text before it; with the suffix it tells equal quotes apart
 */
public record IncomingSpan(OptionalInt start, OptionalInt end, OffsetUnit unit, Optional<String> quote,
		Optional<String> prefix, Optional<String> suffix) {

	/** In UTF-16 code units, end exclusive. */
	public static IncomingSpan utf16(int start, int end) {
		return new IncomingSpan(OptionalInt.of(start), OptionalInt.of(end), OffsetUnit.UTF_16, Optional.empty(),
				Optional.empty(), Optional.empty());
	}

	/** In code points, end exclusive. */
	public static IncomingSpan codePoints(int start, int end) {
		return new IncomingSpan(OptionalInt.of(start), OptionalInt.of(end), OffsetUnit.CODE_POINTS, Optional.empty(),
				Optional.empty(), Optional.empty());
	}
}
