package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.sourcecritic.model.Segment;

/**
 * The sentences of one text by its segments. Paragraphs, headings, items of lists, quotations, rows of tables and notes
 * end a sentence; the notes, number and running head of a page don't, see {@link Sentence}. A note's marker belongs to
 * the sentence before it. Every character that is no white space belongs to exactly one sentence.
 * <p>
 * Making a finder takes one pass over the text; {@link #sentenceAt} reads the paragraph only. May be kept as long as
 * the
 * text, and used by several threads.
 */
public final class SentenceFinder {

	private final CharSequence text;
	private final TextFlows flows;

	SentenceFinder(CharSequence text, TextFlows flows) {
		this.text = text;
		this.flows = flows;
	}

	/** A finder for this text, which must not change, by the structure that is found in it. */
	public static SentenceFinder of(CharSequence text) {
		return new SentenceFinder(text, TextFlows.found(text));
	}

	/**
	 * A finder for this text, which must not change, by its stored structure.
	 *
	 * @param segments of the text; when they are none but page breaks, the structure is found
	 */
	public static SentenceFinder of(CharSequence text, List<Segment> segments) {
		return new SentenceFinder(text, TextFlows.stored(text, segments));
	}

	/** All sentences in the order in which they start. */
	public List<Sentence> sentences() {
		List<Sentence> found = new ArrayList<>();
		flows.forEach(flow -> split(flow, found::add));
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
		flows.forEachTouching(begin, end, flow -> split(flow, near::add));
		Optional<Sentence> holder = near.stream().filter(sentence -> sentence.contains(offset)).findFirst();
		return holder.isPresent()
				? holder
				: near.stream().filter(sentence -> distance(sentence, offset, begin, end) < Integer.MAX_VALUE)
						.min(Comparator.comparingInt(sentence -> distance(sentence, offset, begin, end)));
	}

	/**
	 * What is read in one go and has a character in this stretch, in the order in which it starts, as in a
	 * {@link MaskedText}; reads no more of the text than that.
	 *
	 * @throws IndexOutOfBoundsException when the stretch exceeds the text
	 */
	public List<MaskedPassage> passages(TextRange stretch) {
		Objects.checkFromToIndex(stretch.start(), stretch.end(), text.length());
		List<MaskedPassage> passages = new ArrayList<>();
		flows.forEachTouching(stretch.start(), stretch.end(), flow -> {
			if (flow.flow().ranges().stream()
					.anyMatch(range -> range.start() < stretch.end() && stretch.start() < range.end())) {
				passages.add(new MaskedPassage(flow.flow().ranges(), new String(flow.chars())));
			}
		});
		passages.sort(Comparator.comparingInt(MaskedPassage::start));
		return passages;
	}

	/**
	 * What is read in one go at the caret: the passage that holds the unit at this UTF-16 offset, else the one that
	 * ends
	 * there; empty in white space. Its sentences are those of {@link #sentenceAt} there.
	 *
	 * @throws IndexOutOfBoundsException when the offset lies outside the text
	 */
	public Optional<MaskedPassage> passageAt(int offset) {
		Objects.checkIndex(offset, text.length() + 1);
		List<MaskedPassage> near = new ArrayList<>();
		flows.forEachTouching(offset, offset,
				flow -> near.add(new MaskedPassage(flow.flow().ranges(), new String(flow.chars()))));
		return near.stream().filter(passage -> passage.positionOf(offset).isPresent()).findFirst()
				.or(() -> near.stream().filter(passage -> passage.ranges().stream()
						.anyMatch(range -> range.end() == offset)).findFirst());
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

	private static void split(MaskedFlow flow, Consumer<Sentence> found) {
		SentenceStops stops = new SentenceStops(flow.chars(), flow.flow().kind() == TextFlow.Kind.CITING);
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
