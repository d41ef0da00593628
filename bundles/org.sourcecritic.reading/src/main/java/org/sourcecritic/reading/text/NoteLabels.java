package org.sourcecritic.reading.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.reading.NoEstimate;
import org.sourcecritic.reading.Reading;

/** The numbers at the beginning of notes: they name a note and count nothing. */
final class NoteLabels {

	private final Map<Integer, TextRange> labels = new HashMap<>();

	NoteLabels(CharSequence text, List<Segment> segments) {
		for (var segment : segments) {
			if (segment.getKind() == SegmentKind.NOTE && segment.getLabel() != null && !segment.getSpans().isEmpty()) {
				int start = segment.getSpans().getFirst().getStart();
				int end = start + segment.getLabel().length();
				if (end <= text.length() && new TextRange(start, end).in(text).equals(segment.getLabel())) {
					labels.put(start, new TextRange(start, end));
				}
			}
		}
	}

	/** What a reading is, in the text, when its number may be that of a note. */
	Reading tell(Reading reading) {
		var label = labels.get(reading.span().start());
		return label == null ? reading : new NoEstimate(label, NoEstimate.Sort.NOTE);
	}
}
