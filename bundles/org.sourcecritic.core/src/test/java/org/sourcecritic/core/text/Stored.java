package org.sourcecritic.core.text;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

/** Makes segments as they are stored with a text. */
@NonNullByDefault({})
final class Stored {

	private Stored() {
	}

	/** One whose spans are the first places of these words, each after the one before. */
	static Segment segment(SegmentKind kind, String text, String... words) {
		var segment = ModelFactory.eINSTANCE.createSegment();
		segment.setKind(kind);
		var from = 0;
		for (var word : words) {
			var start = text.indexOf(word, from);
			from = start + word.length();
			add(segment, start, from);
		}
		return segment;
	}

	/** UTF-16 offsets, end exclusive. */
	static Segment segment(SegmentKind kind, TextRange span) {
		var segment = ModelFactory.eINSTANCE.createSegment();
		segment.setKind(kind);
		add(segment, span.start(), span.end());
		return segment;
	}

	/** What was found, as it is stored. */
	static List<Segment> all(List<FoundSegment> found) {
		return found.stream().map(Stored::of).toList();
	}

	private static Segment of(FoundSegment found) {
		var segment = ModelFactory.eINSTANCE.createSegment();
		segment.setKind(found.kind());
		found.spans().forEach(span -> add(segment, span.start(), span.end()));
		return segment;
	}

	private static void add(Segment segment, int start, int end) {
		var span = ModelFactory.eINSTANCE.createSpan();
		span.setStart(start);
		span.setEnd(end);
		segment.getSpans().add(span);
	}
}
