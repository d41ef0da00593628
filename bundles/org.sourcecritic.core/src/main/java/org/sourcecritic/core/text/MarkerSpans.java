package org.sourcecritic.core.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.sourcecritic.model.SegmentKind;

/** Where the markers of a text's notes stand. */
final class MarkerSpans {

	private final List<TextRange> spans;
	private final int[] starts;

	private MarkerSpans(List<TextRange> spans) {
		this.spans = spans;
		starts = spans.stream().mapToInt(TextRange::start).toArray();
	}

	static MarkerSpans of(List<FoundSegment> segments) {
		return new MarkerSpans(segments.stream().filter(segment -> segment.kind() == SegmentKind.NOTE_MARKER)
				.flatMap(segment -> segment.spans().stream()).sorted().toList());
	}

	/** Whether a marker begins at this UTF-16 offset. */
	boolean isMarker(int start) {
		return Arrays.binarySearch(starts, start) >= 0;
	}

	/** Hands on the markers that begin in a range. */
	void forEachIn(TextRange range, Consumer<TextRange> taker) {
		int found = Arrays.binarySearch(starts, range.start());
		for (int i = found < 0 ? -found - 1 : found; i < starts.length && starts[i] < range.end(); i++) {
			taker.accept(spans.get(i));
		}
	}
}
