package org.sourcecritic.reading.quotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.reading.reference.DocumentReferences;
import org.sourcecritic.reading.reference.ReadCitation;
import org.sourcecritic.reading.reference.ReferenceInText;

/** What a document names as the source of words that it quotes. */
public final class QuotedFrom {

	private QuotedFrom() {
	}

	/**
	 * What is cited for the words; for words of a note the reference that stands before them in it, as in "Brandt,
	 * Fieber, p. 207: “…”", else the one behind them.
	 *
	 * @param references of this text
	 * @param pieces UTF-16 offsets, in the order of the text, at least one
	 */
	public static List<Citation> in(DocumentText text, DocumentReferences references, List<TextRange> pieces) {
		var cited = references.citations(pieces);
		return cited.isEmpty()
				? note(text, pieces.getFirst()).flatMap(note -> nearest(references.ofNote(note.getId()), pieces))
						.map(ReadCitation::of).stream().toList()
				: cited;
	}

	private static Optional<Segment> note(DocumentText text, TextRange piece) {
		return text.segments().stream().filter(segment -> segment.getKind() == SegmentKind.NOTE)
				.filter(note -> note.getSpans().stream()
						.anyMatch(span -> span.getStart() <= piece.start() && piece.start() < span.getEnd()))
				.findFirst();
	}

	private static Optional<ReferenceInText> nearest(List<ReferenceInText> references, List<TextRange> pieces) {
		int words = pieces.getFirst().start();
		var byPlace = Comparator.comparing((ReferenceInText one) -> one.reference().span());
		return Stream.concat(
				references.stream().filter(one -> one.reference().span().end() <= words).max(byPlace).stream(),
				references.stream().sorted(byPlace)).findFirst();
	}
}
