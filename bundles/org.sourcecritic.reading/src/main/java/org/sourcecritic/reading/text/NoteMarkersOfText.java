package org.sourcecritic.reading.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.reading.Sourcing;

/** Where a text has markers of notes, and how they show where its sentences are from. */
final class NoteMarkersOfText {

	/** How a sentence is sourced, and the id of the marker that says so. */
	record Shown(Sourcing sourcing, Optional<String> marker) {}

	private static final Shown BARE = new Shown(Sourcing.BARE, Optional.empty());
	private static final Shown BY_ITSELF = new Shown(Sourcing.MARKED, Optional.empty());

	private final TreeMap<Integer, String> markers = new TreeMap<>();
	private final TreeMap<Integer, TextRange> paragraphs;
	private final TreeMap<Integer, TextRange> notes;

	NoteMarkersOfText(List<Segment> segments) {
		segments.stream()
				.filter(segment -> segment.getKind() == SegmentKind.NOTE_MARKER && !segment.getSpans().isEmpty())
				.forEach(marker -> markers.put(marker.getSpans().getFirst().getStart(), marker.getId()));
		paragraphs = whole(segments, SegmentKind.PARAGRAPH);
		notes = whole(segments, SegmentKind.NOTE);
	}

	/** Each from its first to its last character, by its start. */
	private static TreeMap<Integer, TextRange> whole(List<Segment> segments, SegmentKind kind) {
		var whole = new TreeMap<Integer, TextRange>(Comparator.naturalOrder());
		segments.stream().filter(segment -> segment.getKind() == kind).forEach(segment -> segment.getSpans()
				.forEach(span -> whole.put(span.getStart(),
						new TextRange(span.getStart(), segment.getSpans().getLast().getEnd()))));
		return whole;
	}

	/** The notes themselves are what shows where a text is from. */
	Shown of(List<TextRange> pieces) {
		if (within(notes, pieces.getFirst().start()).isPresent()) {
			return BY_ITSELF;
		}
		for (var piece : pieces) {
			var marker = firstIn(piece.start(), piece.end());
			if (marker.isPresent()) {
				return new Shown(Sourcing.MARKED, marker);
			}
		}
		return within(paragraphs, pieces.getFirst().start())
				.flatMap(paragraph -> firstIn(pieces.getLast().end(), paragraph.end()))
				.map(marker -> new Shown(Sourcing.MARKED_LATER, Optional.of(marker))).orElse(BARE);
	}

	private static Optional<TextRange> within(TreeMap<Integer, TextRange> ranges, int offset) {
		return Optional.ofNullable(ranges.floorEntry(offset)).map(Map.Entry::getValue)
				.filter(range -> range.contains(offset));
	}

	private Optional<String> firstIn(int start, int end) {
		return Optional.ofNullable(markers.ceilingEntry(start)).filter(marker -> marker.getKey() < end)
				.map(Map.Entry::getValue);
	}
}
