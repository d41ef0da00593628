package org.sourcecritic.ui.views.found;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

/**
 * A line of the page.
 *
 * @param what is told about, such as the language
 * @param value what was found
 * @param place where that is seen in the text
 * @param lines that belong to it
 * @param subject what of it a person may correct
 */
record FoundLine(String what, String value, Optional<TextRange> place, List<FoundLine> lines,
		Optional<Subject> subject) {

	FoundLine {
		lines = List.copyOf(lines);
	}

	/** A line that leads nowhere by itself. */
	static FoundLine of(String what, String value, List<FoundLine> lines) {
		return new FoundLine(what, value, lines.stream().flatMap(line -> line.place().stream()).findFirst(), lines,
				Optional.empty());
	}

	/** A line for a place. */
	static FoundLine at(String what, String value, TextRange place) {
		return new FoundLine(what, value, Optional.of(place), List.of(), Optional.empty());
	}

	/** The same, which a person may correct. */
	FoundLine about(Subject corrected) {
		return new FoundLine(what, value, place, lines, Optional.of(corrected));
	}

	/** What a correction is about. */
	sealed interface Subject {

		record Language() implements Subject {}

		record Numbers() implements Subject {}

		record Apparatus() implements Subject {}

		/** What is known of the bibliographic item. */
		record Item(String variable, String words) implements Subject {}

		/** A segment, with stretches that are not empty. */
		record Part(SegmentKind kind, List<TextRange> spans) implements Subject {
			public Part {
				spans = List.copyOf(spans);
			}

			static Part of(Segment segment) {
				return new Part(segment.getKind(), segment.getSpans().stream()
						.map(span -> new TextRange(span.getStart(), span.getEnd())).toList());
			}
		}
	}
}
