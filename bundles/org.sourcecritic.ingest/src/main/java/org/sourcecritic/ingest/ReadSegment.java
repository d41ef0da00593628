package org.sourcecritic.ingest;

import java.util.Optional;

import org.sourcecritic.model.SegmentKind;

/**
 * A stretch of the text's own structure as a reader found it.
 *
 * @param start UTF-16 offset in the text that was read
 * @param end UTF-16 offset, exclusive
 * @param label the number of a page, the marker of a note
 */
public record ReadSegment(SegmentKind kind, int start, int end, Optional<String> label) {

	/** A page break with no number, at the line end it has become. */
	public static ReadSegment pageBreak(int offset) {
		return new ReadSegment(SegmentKind.PAGE_BREAK, offset, offset + 1, Optional.empty());
	}
}
