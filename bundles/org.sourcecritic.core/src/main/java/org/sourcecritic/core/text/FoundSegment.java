package org.sourcecritic.core.text;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.model.SegmentKind;

/**
 * A stretch of a text's own structure, as it was found.
 *
 * @param spans in the order of the text, not empty; more than one where something stands between
 * @param label the number of a heading or a page, the label of a note
 * @param target of a marker the note it leads to
 */
public record FoundSegment(SegmentKind kind, List<TextRange> spans, Optional<String> label,
		Optional<FoundSegment> target) {

	/** @throws IllegalArgumentException when there is no span */
	public FoundSegment {
		spans = List.copyOf(spans);
		if (spans.isEmpty()) {
			throw new IllegalArgumentException("A segment has a span");
		}
	}

	static FoundSegment of(SegmentKind kind, TextRange span, String label) {
		return new FoundSegment(kind, List.of(span), label.isEmpty() ? Optional.empty() : Optional.of(label),
				Optional.empty());
	}

	/** UTF-16 offset of the first unit. */
	public int start() {
		return spans.getFirst().start();
	}
}
