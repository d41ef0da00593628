package org.sourcecritic.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

/** A text whose segments are named by their words. */
final class SegmentedText {

	private final String text;
	private final List<Segment> segments = new ArrayList<>();

	SegmentedText(String text) {
		this.text = text;
	}

	/** A segment on the first stretches of these words; its id is its kind and label. */
	SegmentedText with(SegmentKind kind, String label, String... stretches) {
		Segment segment = ModelFactory.eINSTANCE.createSegment();
		segment.setId(kind + " " + label);
		segment.setKind(kind);
		segment.setLabel(label.isEmpty() ? null : label);
		for (String stretch : stretches) {
			var span = ModelFactory.eINSTANCE.createSpan();
			span.setStart(text.indexOf(stretch));
			span.setEnd(span.getStart() + stretch.length());
			segment.getSpans().add(span);
		}
		segments.add(segment);
		return this;
	}

	/** A marker on the last unit of these words that leads to a note. */
	SegmentedText withMarker(String words, String label) {
		int end = text.indexOf(words) + words.length();
		Segment marker = ModelFactory.eINSTANCE.createSegment();
		marker.setId("marker " + end);
		marker.setKind(SegmentKind.NOTE_MARKER);
		marker.setLabel(label);
		marker.setTarget(SegmentKind.NOTE + " " + label);
		var span = ModelFactory.eINSTANCE.createSpan();
		span.setStart(end - label.length());
		span.setEnd(end);
		marker.getSpans().add(span);
		segments.add(marker);
		return this;
	}

	DocumentText document() {
		return new DocumentText("text", text, "", segments);
	}
}
