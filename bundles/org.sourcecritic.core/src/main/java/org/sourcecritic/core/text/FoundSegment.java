package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

/**
 * A stretch of a text's own structure, as it was found.
 *
 * @param spans in the order of the text, not empty; more than one where something stands between
 * @param label the number of a heading or a page, the label of a note
 * @param target of a marker the note it leads to
 * @param cells of a table that could be told apart, by row and column
 */
public record FoundSegment(SegmentKind kind, List<TextRange> spans, Optional<String> label,
		Optional<FoundSegment> target, List<FoundCell> cells) {

	/** @throws IllegalArgumentException when there is no span */
	public FoundSegment {
		spans = List.copyOf(spans);
		cells = List.copyOf(cells);
		if (spans.isEmpty()) {
			throw new IllegalArgumentException("A segment has a span");
		}
	}

	/** One without target and cells; an empty label is none. */
	public static FoundSegment of(SegmentKind kind, List<TextRange> spans, String label) {
		return new FoundSegment(kind, spans, label.isEmpty() ? Optional.empty() : Optional.of(label),
				Optional.empty(), List.of());
	}

	/** A marker and the note it leads to, if that is known. */
	public static FoundSegment marker(TextRange span, String label, Optional<FoundSegment> note) {
		return new FoundSegment(SegmentKind.NOTE_MARKER, List.of(span), Optional.of(label), note, List.of());
	}

	/** A table; without cells when they can't be told apart. */
	public static FoundSegment table(TextRange span, List<FoundCell> cells) {
		return new FoundSegment(SegmentKind.TABLE, List.of(span), Optional.empty(), Optional.empty(), cells);
	}

	/**
	 * The kinds and spans of segments that were stored with a text; what exceeds it is cut, since others may have
	 * written
	 * them.
	 *
	 * @param length of the text in UTF-16 units
	 */
	static List<FoundSegment> stored(List<Segment> segments, int length) {
		List<FoundSegment> found = new ArrayList<>();
		for (Segment segment : segments) {
			List<TextRange> spans = segment.getSpans().stream()
					.filter(span -> span.getStart() >= 0 && span.getStart() < Math.min(span.getEnd(), length))
					.map(span -> new TextRange(span.getStart(), Math.min(span.getEnd(), length))).toList();
			if (!spans.isEmpty()) {
				found.add(of(segment.getKind(), spans, ""));
			}
		}
		return found;
	}

	/** UTF-16 offset of the first unit. */
	public int start() {
		return spans.getFirst().start();
	}
}
