package org.sourcecritic.reading.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.sourcecritic.core.text.MaskedText;
import org.sourcecritic.core.text.Sentence;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.attribution.AttributionReader;

/**
 * Which sentences the markers of a text's notes speak for: each its own, and perhaps those before it in its paragraph,
 * back to the sentence with the marker before. It goes no further back than the sentence that names who says it, and
 * not to one that has its source in brackets; laws that are named don't matter. May be kept as long as the text.
 */
public final class NoteReach {

	/** How sure it is that a note speaks for a sentence. */
	public enum Grade {
		/** The sentence with the marker. */
		COVERED,
		/** A sentence before it, for a reader to confirm. */
		MAY_REACH
	}

	/**
	 * A sentence for which a note may speak.
	 *
	 * @param spans UTF-16 offsets of its words without the notes and markers between them, in the order of the text
	 */
	public record Reached(List<TextRange> spans, Grade grade) {

		public Reached {
			spans = List.copyOf(spans);
		}
	}

	/** What a sentence says of its source. */
	private enum Source {
		NONE,
		NAMED,
		IN_BRACKETS
	}

	private final MaskedText masked;
	private final AttributionReader attributions;
	private final List<Sentence> sentences;
	private final NavigableMap<Integer, Integer> sentenceOfPiece = new TreeMap<>();
	private final NavigableMap<Integer, TextRange> markers = new TreeMap<>();
	private final NavigableMap<Integer, Integer> paragraphs = new TreeMap<>();
	private final Map<Integer, Integer> beginnings = new HashMap<>();
	private final NavigableMap<Integer, TextRange> paragraphSpans = new TreeMap<>();

	private NoteReach(MaskedText masked, List<Segment> segments, ReadingLanguage language) {
		this.masked = masked;
		attributions = AttributionReader.of(language);
		sentences = masked.sentences().sentences();
		for (int i = 0; i < sentences.size(); i++) {
			for (var piece : sentences.get(i).pieces()) {
				sentenceOfPiece.put(piece.start(), i);
			}
		}
		for (int i = 0; i < segments.size(); i++) {
			add(segments.get(i), i);
		}
	}

	/**
	 * The reach of the notes of a text, which must not change.
	 *
	 * @param segments its structure, with the corrections of a person where there are some
	 */
	public static NoteReach of(CharSequence text, List<Segment> segments, ReadingLanguage language) {
		return of(MaskedText.of(text, segments), segments, language);
	}

	/** The same for whoever has looked at the text already. */
	static NoteReach of(MaskedText masked, List<Segment> segments, ReadingLanguage language) {
		return new NoteReach(masked, segments, language);
	}

	private void add(Segment segment, int index) {
		for (var span : segment.getSpans()) {
			var range = new TextRange(span.getStart(), span.getEnd());
			if (segment.getKind() == SegmentKind.NOTE_MARKER) {
				markers.put(range.start(), range);
			} else if (segment.getKind() == SegmentKind.PARAGRAPH) {
				paragraphs.put(range.start(), index);
				beginnings.merge(index, range.start(), Math::min);
				paragraphSpans.put(range.start(), range);
			}
		}
	}

	/**
	 * The sentences for which a marker may speak, its own first and then back; empty when it stands in none.
	 *
	 * @param marker UTF-16 offset where it begins
	 */
	public List<Reached> of(int marker) {
		var own = sentenceAt(marker);
		if (own.isEmpty()) {
			return List.of();
		}
		var reached = new ArrayList<Reached>();
		reached.add(new Reached(spans(sentences.get(own.get())), Grade.COVERED));
		if (source(own.get()) == Source.NONE && !hasMarkerBefore(own.get(), marker)) {
			goBack(own.get(), reached);
		}
		return List.copyOf(reached);
	}

	private void goBack(int own, List<Reached> reached) {
		var paragraph = paragraphAt(sentences.get(own).start());
		int begin = paragraph.map(beginnings::get).orElse(Integer.MAX_VALUE);
		for (int i = own - 1; i >= 0 && sentences.get(i).start() >= begin; i--) {
			if (!paragraphAt(sentences.get(i).start()).equals(paragraph)) {
				continue;
			}
			var source = source(i);
			if (source == Source.IN_BRACKETS || hasMarkerBefore(i, Integer.MAX_VALUE)) {
				return;
			}
			reached.add(new Reached(spans(sentences.get(i)), Grade.MAY_REACH));
			if (source == Source.NAMED) {
				return;
			}
		}
	}

	private Optional<Integer> sentenceAt(int offset) {
		return Optional.ofNullable(sentenceOfPiece.floorEntry(offset)).map(Map.Entry::getValue)
				.filter(index -> sentences.get(index).contains(offset));
	}

	/** The index of the segment; none in a note, a heading or a table. */
	private Optional<Integer> paragraphAt(int offset) {
		return Optional.ofNullable(paragraphSpans.floorEntry(offset)).map(Map.Entry::getValue)
				.filter(range -> range.contains(offset)).map(range -> paragraphs.get(range.start()));
	}

	private boolean hasMarkerBefore(int sentence, int offset) {
		return sentences.get(sentence).pieces().stream()
				.anyMatch(piece -> piece.start() < offset
						&& !markers.subMap(piece.start(), Math.min(piece.end(), offset)).isEmpty());
	}

	private Source source(int index) {
		var words = new StringBuilder();
		sentences.get(index).pieces()
				.forEach(piece -> words.append(words.isEmpty() ? "" : " ").append(masked, piece.start(), piece.end()));
		var references = attributions.read(words.toString());
		if (references.stream().anyMatch(NoteReach::isInBrackets)) {
			return Source.IN_BRACKETS;
		}
		return references.stream().allMatch(reference -> reference.kind() == CitationKind.LEGAL_ACT)
				? Source.NONE
				: Source.NAMED;
	}

	/** Author and year alone; a sentence that names a work by its title may be the first of several on it. */
	private static boolean isInBrackets(Reference reference) {
		return reference.strength() == CitationStrength.SHORT && reference.part(Reference.Role.TITLE).isEmpty();
	}

	/** The pieces of a sentence without its markers. */
	private List<TextRange> spans(Sentence sentence) {
		var spans = new ArrayList<TextRange>();
		for (var piece : sentence.pieces()) {
			int from = piece.start();
			for (var marker : markers.subMap(piece.start(), piece.end()).values()) {
				addIfAny(spans, from, marker.start());
				from = marker.end();
			}
			addIfAny(spans, from, piece.end());
		}
		spans.sort(Comparator.naturalOrder());
		return spans;
	}

	private void addIfAny(List<TextRange> spans, int from, int to) {
		int start = from;
		int end = to;
		while (start < end && Character.isWhitespace(masked.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(masked.charAt(end - 1))) {
			end--;
		}
		if (start < end) {
			spans.add(new TextRange(start, end));
		}
	}
}
