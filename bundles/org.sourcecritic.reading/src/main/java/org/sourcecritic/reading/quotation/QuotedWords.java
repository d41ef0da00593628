package org.sourcecritic.reading.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.edit.ReadStretches;
import org.sourcecritic.core.text.MaskedPassage;
import org.sourcecritic.core.text.SentenceFinder;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

/**
 * Words of a text as a reader would copy them out: lines joined, divided words whole, without what interrupts them, the
 * markers of notes, and the number of the note they begin with. What was left out on purpose is {@code […]}.
 *
 * @param paragraphs at least one, none blank, but for nothing to quote; their quotation marks are those of the text
 * @param isQuoted whether they stand in quotation marks there, or in a block quotation
 */
record QuotedWords(List<String> paragraphs, boolean isQuoted) {

	QuotedWords {
		paragraphs = List.copyOf(paragraphs);
	}

	/**
	 * The words of some stretches of a text.
	 *
	 * @param finder of this text
	 * @param stretches UTF-16 offsets; what exceeds the text is cut
	 */
	static QuotedWords of(DocumentText text, SentenceFinder finder, List<TextRange> stretches) {
		var pieces = pieces(text, stretches);
		if (pieces.isEmpty()) {
			return new QuotedWords(List.of(), false);
		}
		var all = new TextRange(pieces.getFirst().start(), pieces.getLast().end());
		var near = text.segments().stream().filter(segment -> segment.getSpans().stream()
				.anyMatch(span -> span.getStart() < all.end() && all.start() < span.getEnd())).toList();
		var passages = finder.passages(all);
		var words = CopiedPassages.paragraphs(passages, pieces, near);
		return new QuotedWords(words, isInBlock(near, all) || isInMarks(passages, pieces)
				|| words.size() == 1 && QuotationMarks.opened(words.getFirst()).isPresent());
	}

	/** In the order of the text, those that overlap made one. */
	static List<TextRange> pieces(DocumentText text, List<TextRange> stretches) {
		var sorted = stretches.stream().filter(stretch -> stretch.start() < text.text().length())
				.flatMap(stretch -> ReadStretches.of(text, stretch).stream()).sorted().toList();
		var pieces = new ArrayList<TextRange>();
		for (var piece : sorted) {
			if (!pieces.isEmpty() && piece.start() <= pieces.getLast().end()) {
				var last = pieces.removeLast();
				pieces.add(new TextRange(last.start(), Math.max(last.end(), piece.end())));
			} else {
				pieces.add(piece);
			}
		}
		return pieces;
	}

	private static boolean isInBlock(List<Segment> segments, TextRange all) {
		return segments.stream().filter(segment -> segment.getKind() == SegmentKind.BLOCK_QUOTATION)
				.flatMap(segment -> segment.getSpans().stream())
				.anyMatch(span -> span.getStart() <= all.start() && all.end() <= span.getEnd());
	}

	private static boolean isInMarks(List<MaskedPassage> passages, List<TextRange> pieces) {
		return Stream.of(passages).filter(list -> list.size() == 1).map(List::getFirst)
				.anyMatch(passage -> isInMarks(passage, pieces));
	}

	private static boolean isInMarks(MaskedPassage passage, List<TextRange> pieces) {
		int from = position(passage, pieces.getFirst().start());
		int to = position(passage, pieces.getLast().end() - 1) + 1;
		return QuotedStretches.all(passage.words()).stream().anyMatch(quoted -> quoted.holds(from, to));
	}

	/** Of an offset in the text among the words of a passage. */
	private static int position(MaskedPassage passage, int offset) {
		int position = 0;
		for (var range : passage.ranges()) {
			if (offset < range.end()) {
				return position + Math.max(0, offset - range.start());
			}
			position += range.length() + 1;
		}
		return Math.max(0, position - 1);
	}
}
