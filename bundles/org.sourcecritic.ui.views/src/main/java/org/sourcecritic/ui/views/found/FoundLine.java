package org.sourcecritic.ui.views.found;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;

/**
 * A line of the page.
 *
 * @param what is told about, such as the language
 * @param value what was found
 * @param place where that is seen in the text
 * @param lines that belong to it
 */
record FoundLine(String what, String value, Optional<TextRange> place, List<FoundLine> lines) {
	FoundLine {
		lines = List.copyOf(lines);
	}

	/** A line that leads nowhere by itself. */
	static FoundLine of(String what, String value, List<FoundLine> lines) {
		return new FoundLine(what, value, lines.stream().flatMap(line -> line.place().stream()).findFirst(), lines);
	}

	/** A line for a place. */
	static FoundLine at(String what, String value, TextRange place) {
		return new FoundLine(what, value, Optional.of(place), List.of());
	}
}
