package org.sourcecritic.reading.text;

import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.core.text.MaskedText;
import org.sourcecritic.core.text.TextRange;

/**
 * The words of a sentence in one go, with the way back to the text: its pieces without the notes between them.
 *
 * @param words masked, a space between two pieces
 * @param pieces UTF-16 offsets in the text, in its order
 */
record SentenceInText(String words, List<TextRange> pieces) {

	SentenceInText {
		pieces = List.copyOf(pieces);
	}

	static SentenceInText of(MaskedText masked, List<TextRange> pieces) {
		var words = new StringBuilder();
		for (var piece : pieces) {
			words.append(words.isEmpty() ? "" : " ").append(masked, piece.start(), piece.end());
		}
		return new SentenceInText(words.toString(), pieces);
	}

	/** A stretch of the words in the text; what interrupts it is part of it. */
	TextRange inText(TextRange range) {
		var spans = spans(range);
		return new TextRange(spans.getFirst().start(), spans.getLast().end());
	}

	/** A stretch of the words as its pieces in the text; at least one. */
	List<TextRange> spans(TextRange range) {
		var spans = new ArrayList<TextRange>();
		int begin = 0;
		for (var piece : pieces) {
			int from = Math.max(range.start(), begin);
			int to = Math.min(range.end(), begin + piece.length());
			if (from < to) {
				spans.add(new TextRange(piece.start() + from - begin, piece.start() + to - begin));
			}
			begin += piece.length() + 1;
		}
		return spans.isEmpty() ? List.of(new TextRange(pieces.getFirst().start(), pieces.getFirst().start())) : spans;
	}
}
