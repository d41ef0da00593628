package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The sentences of one text, hard-wrapped or not, with notes or without. Headings, items of lists, notes and blank
 * lines end a sentence; the notes, number and running head of a page don't, see {@link Sentence}. A note's marker
 * belongs to the sentence before it. Every character that is no white space belongs to exactly one sentence.
 * <p>
 * Finding them all takes one pass; {@link #sentenceAt} reads the paragraph only. May be kept as long as the text, and
 * used by several threads.
 */
public final class SentenceFinder {

	private final CharSequence text;
	private final TextLayout layout;

	/** A finder for this text, which must not change. */
	public SentenceFinder(CharSequence text) {
		this.text = text;
		layout = new TextLayout(text);
	}

	/** All sentences in the order in which they start. */
	public List<Sentence> sentences() {
		List<Sentence> found = new ArrayList<>();
		new FlowReader(layout, parts -> split(parts, found::add)).readAll();
		found.sort(Comparator.comparingInt(Sentence::start));
		return found;
	}

	/**
	 * The sentence at the caret: the one that holds the unit at this UTF-16 offset, else the one that ends there, else
	 * the nearest one in the same line; empty on a blank line.
	 *
	 * @throws IndexOutOfBoundsException when the offset lies outside the text
	 */
	public Optional<Sentence> sentenceAt(int offset) {
		if (offset < 0 || offset > text.length()) {
			throw new IndexOutOfBoundsException("Offset " + offset + " outside of 0.." + text.length());
		}
		List<Sentence> near = new ArrayList<>();
		int begin = lineBegin(offset);
		int end = lineEnd(offset);
		new FlowReader(layout, parts -> {
			if (parts.get(0).start() <= end && parts.get(parts.size() - 1).end() >= begin) {
				split(parts, near::add);
			}
		}).readAround(offset);
		Optional<Sentence> holder = near.stream().filter(sentence -> sentence.contains(offset)).findFirst();
		return holder.isPresent()
				? holder
				: near.stream().filter(sentence -> distance(sentence, offset, begin, end) < Integer.MAX_VALUE)
						.min(Comparator.comparingInt(sentence -> distance(sentence, offset, begin, end)));
	}

	/** How far the nearest end of a piece within a line is. */
	private static int distance(Sentence sentence, int offset, int begin, int end) {
		int nearest = Integer.MAX_VALUE;
		for (TextRange piece : sentence.pieces()) {
			if (piece.end() <= offset && piece.end() >= begin) {
				nearest = Math.min(nearest, offset - piece.end());
			} else if (piece.start() > offset && piece.start() <= end) {
				nearest = Math.min(nearest, piece.start() - offset);
			}
		}
		return nearest;
	}

	private int lineBegin(int offset) {
		int i = offset;
		while (i > 0 && !Punctuation.isLineEnd(text.charAt(i - 1))) {
			i--;
		}
		return i;
	}

	private int lineEnd(int offset) {
		int i = offset;
		while (i < text.length() && !Punctuation.isLineEnd(text.charAt(i))) {
			i++;
		}
		return i;
	}

	private void split(List<TextPart> parts, Consumer<Sentence> found) {
		MaskedFlow flow = new MaskedFlow(text, parts);
		NoteMarkers.mask(flow, layout.notes());
		SentenceStops stops = new SentenceStops(flow.chars(), parts.get(0).kind() == TextPart.Kind.ITEM);
		for (int start = 0; start < flow.length();) {
			int end = withMarkers(flow, stops.endOfSentence(start));
			List<TextRange> pieces = flow.pieces(start, end);
			if (!pieces.isEmpty()) {
				found.accept(new Sentence(pieces));
			}
			start = end;
		}
	}

	/** Markers after a space belong to the sentence before them. */
	private static int withMarkers(MaskedFlow flow, int end) {
		int marked = end;
		for (int i = end; i < flow.length(); i++) {
			char c = flow.chars()[i];
			if (c == MaskedFlow.INVISIBLE) {
				marked = i + 1;
			} else if (!Punctuation.isSpace(c)) {
				break;
			}
		}
		return marked;
	}
}
