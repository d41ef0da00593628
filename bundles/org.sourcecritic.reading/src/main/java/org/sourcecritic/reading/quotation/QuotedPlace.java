package org.sourcecritic.reading.quotation;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.structure.Pages;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

/**
 * Where words stand in a document.
 *
 * @param pages {@code 12} or {@code 12–13}
 * @param note the label of the note in which they stand as a whole
 */
record QuotedPlace(Optional<String> pages, Optional<String> note) {

	/** @param pieces UTF-16 offsets in this text, in its order, at least one */
	static QuotedPlace of(DocumentText text, List<TextRange> pieces) {
		var all = new TextRange(pieces.getFirst().start(), pieces.getLast().end());
		return new QuotedPlace(Pages.of(text.text(), text.segments()).of(all),
				text.segments().stream().filter(segment -> segment.getKind() == SegmentKind.NOTE)
						.filter(note -> pieces.stream().allMatch(piece -> isIn(note, piece)))
						.flatMap(note -> Optional.ofNullable(note.getLabel()).stream())
						.filter(label -> !label.isBlank()).findFirst());
	}

	private static boolean isIn(Segment note, TextRange piece) {
		return note.getSpans().stream()
				.anyMatch(span -> span.getStart() <= piece.start() && piece.end() <= span.getEnd());
	}
}
