package org.sourcecritic.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.model.Span;
import org.sourcecritic.ui.editor.text.Stretch;

/** The notes of a text and the markers that lead to them, found by offset. Offsets in UTF-16 units. Immutable. */
final class TextNotes {

	private static final int LONGEST_LABEL = 12;

	private final String text;
	private final Map<String, Segment> notes = new HashMap<>();
	/** The first marker of each note. */
	private final Map<String, Segment> markerOf = new HashMap<>();
	private final TreeMap<Integer, Segment> markersByStart = new TreeMap<>();
	/** Of a note over two pages both parts. */
	private final TreeMap<Integer, Segment> notesByStart = new TreeMap<>();

	private TextNotes(DocumentText document) {
		text = document.text();
		for (Segment segment : document.segments()) {
			if (segment.getKind() == SegmentKind.NOTE) {
				notes.put(segment.getId(), segment);
				segment.getSpans().forEach(span -> notesByStart.put(span.getStart(), segment));
			} else if (segment.getKind() == SegmentKind.NOTE_MARKER && !segment.getSpans().isEmpty()) {
				markersByStart.put(segment.getSpans().getFirst().getStart(), segment);
			}
		}
		markersByStart.values().stream().filter(marker -> marker.getTarget() != null)
				.forEach(marker -> markerOf.putIfAbsent(marker.getTarget(), marker));
	}

	static TextNotes of(DocumentText document) {
		return new TextNotes(document);
	}

	/** Where the markers stand. */
	List<Stretch> markers() {
		return markersByStart.values().stream().map(marker -> marker.getSpans().getFirst())
				.filter(this::isInText).map(span -> new Stretch(span.getStart(), span.getEnd())).toList();
	}

	/** Where the labels stand with which notes begin that have a marker. */
	List<Stretch> labels() {
		List<Stretch> labels = new ArrayList<>();
		for (String note : markerOf.keySet()) {
			Optional.ofNullable(notes.get(note)).flatMap(this::label).ifPresent(labels::add);
		}
		return labels;
	}

	private Optional<Stretch> label(Segment note) {
		String label = note.getLabel();
		if (label == null || label.isEmpty() || note.getSpans().isEmpty() || !isInText(note.getSpans().getFirst())) {
			return Optional.empty();
		}
		int start = note.getSpans().getFirst().getStart();
		int found = text.substring(start, Math.min(text.length(), start + LONGEST_LABEL)).indexOf(label);
		return found < 0 ? Optional.empty() : Optional.of(new Stretch(start, start + found + label.length()));
	}

	private boolean isInText(Span span) {
		return span.getStart() >= 0 && span.getStart() < span.getEnd() && span.getEnd() <= text.length();
	}

	/** Where the place leads to: from a marker to the beginning of its note, from inside a note to its marker. */
	Optional<Integer> other(int offset) {
		Optional<Segment> marker = marker(offset);
		if (marker.isPresent()) {
			return marker.flatMap(this::noteOf).map(TextNotes::start);
		}
		return at(notesByStart, offset).map(Segment::getId).map(markerOf::get).map(TextNotes::start);
	}

	/** The first marker from an offset on before another that leads to a note. */
	Optional<Integer> nextMarker(int from, int before) {
		return markersByStart.subMap(from, Math.max(from, before)).entrySet().stream()
				.filter(entry -> noteOf(entry.getValue()).isPresent()).map(Map.Entry::getKey).findFirst();
	}

	/** The words of the note to which the marker at the offset leads, in one paragraph. */
	Optional<String> noteText(int offset) {
		return marker(offset).flatMap(this::noteOf)
				.map(note -> note.getSpans().stream().filter(this::isInText)
						.map(span -> text.substring(span.getStart(), span.getEnd()))
						.collect(Collectors.joining(" ")).strip().replaceAll("\\s+", " ")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.filter(words -> !words.isEmpty());
	}

	private Optional<Segment> marker(int offset) {
		return at(markersByStart, offset);
	}

	private Optional<Segment> noteOf(Segment marker) {
		return Optional.ofNullable(marker.getTarget()).map(notes::get).filter(note -> !note.getSpans().isEmpty());
	}

	private static int start(Segment segment) {
		return segment.getSpans().getFirst().getStart();
	}

	private static Optional<Segment> at(TreeMap<Integer, Segment> segments, int offset) {
		return Optional.ofNullable(segments.floorEntry(offset)).map(Map.Entry::getValue).map(Objects::requireNonNull)
				.filter(segment -> segment.getSpans().stream()
						.anyMatch(span -> span.getStart() <= offset && offset < span.getEnd()));
	}
}
