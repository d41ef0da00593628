package org.sourcecritic.reading;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;

/**
 * What numbers in a document say.
 *
 * @param reading with offsets in the document's text
 * @param spans of the clause in the text, without notes and markers that interrupt it; what a tag of it goes on
 * @param sentence UTF-16 offsets of the sentence or the cell
 * @param sourcing how its source is shown
 * @param marker the id of the segment of the marker in its sentence or later in its paragraph
 */
public record FigureInText(Reading reading, List<TextRange> spans, TextRange sentence, Sourcing sourcing,
		Optional<String> marker) {

	public FigureInText {
		spans = List.copyOf(spans);
	}
}
