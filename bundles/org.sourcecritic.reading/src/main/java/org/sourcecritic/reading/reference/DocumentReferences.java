package org.sourcecritic.reading.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.structure.CorrectedStructure;
import org.sourcecritic.core.text.MaskedText;
import org.sourcecritic.core.text.Sentence;
import org.sourcecritic.core.text.SentenceFinder;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.StretchIndex;
import org.sourcecritic.reading.reference.ReferenceInText.Note;
import org.sourcecritic.reading.reference.ReferenceInText.Setting;

/**
 * What one document refers to in its notes, its text and its list of works, by its structure as a person has corrected
 * it. May be kept as long as text and structure, and used by several threads.
 */
public final class DocumentReferences {

	/** Those of a text that can't be read. */
	public static final DocumentReferences NONE = of("", List.of(), Optional.empty(), null);

	private final List<ReferenceInText> references;
	private final Map<String, List<ReferenceInText>> byNote;
	private final StretchIndex<ReferenceInText> inText;
	private final StretchIndex<Segment> markers;
	private final Map<String, List<Segment>> markersOfNote;
	private final SentenceFinder sentences;
	private final NoteReach reach;
	private final int length;

	/**
	 * @param references of one text
	 * @param segments its structure
	 * @param sentences of the same text
	 * @param reach of its notes
	 * @param length of the text in UTF-16 units
	 */
	DocumentReferences(List<ReferenceInText> references, Collection<Segment> segments, SentenceFinder sentences,
			NoteReach reach, int length) {
		this.length = length;
		this.sentences = sentences;
		this.reach = reach;
		this.references = List.copyOf(references.stream()
				.sorted(Comparator.comparing(reference -> reference.reference().span())).toList());
		byNote = this.references.stream().filter(reference -> reference.note().isPresent())
				.collect(Collectors.groupingBy(reference -> reference.note().map(Note::segment).orElseThrow()));
		inText = new StretchIndex<>(this.references.stream()
				.filter(reference -> reference.setting() == Setting.TEXT)
				.map(reference -> new StretchIndex.Entry<>(reference.reference().span(), reference)).toList());
		var found = segments.stream()
				.filter(segment -> segment.getKind() == SegmentKind.NOTE_MARKER && !segment.getSpans().isEmpty())
				.toList();
		markers = new StretchIndex<>(
				found.stream().map(marker -> new StretchIndex.Entry<>(span(marker), marker)).toList());
		markersOfNote = found.stream().filter(marker -> marker.getTarget() != null)
				.collect(Collectors.groupingBy(Segment::getTarget));
	}

	private static TextRange span(Segment marker) {
		return new TextRange(marker.getSpans().getFirst().getStart(), marker.getSpans().getLast().getEnd());
	}

	/**
	 * Reads a text in its language, which is that of the structure, else that of the card, else found.
	 *
	 * @throws OperationCanceledException when somebody has cancelled
	 */
	public static DocumentReferences of(SourceDocument document, DocumentText text, CorrectedStructure structure,
			@Nullable IProgressMonitor monitor) {
		var card = Optional.ofNullable(document.getCard());
		return of(text.text(), structure.segments(), structure.language()
				.or(() -> card.map(known -> known.getLanguage())).filter(Predicate.not(String::isBlank)), monitor);
	}

	/**
	 * Reads a text by its structure.
	 *
	 * @param language BCP 47; when it is empty or none of {@link ReadingLanguage}, the language is found; in doubt the
	 *     text is read as English
	 * @throws OperationCanceledException when somebody has cancelled
	 */
	public static DocumentReferences of(CharSequence text, List<Segment> segments, Optional<String> language,
			@Nullable IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor);
		var masked = MaskedText.of(text, segments);
		var read = ReadingLanguage.of(language, masked);
		return new DocumentReferences(ReferencesOfText.of(text, masked, segments, read, progress), segments,
				masked.sentences(), NoteReach.of(masked, segments, read), text.length());
	}

	/** In the order of the text. */
	public List<ReferenceInText> references() {
		return references;
	}

	/** Those of a note, by its id in the structure. */
	public List<ReferenceInText> ofNote(String segment) {
		return byNote.getOrDefault(segment, List.of());
	}

	/**
	 * What these stretches refer to: in their own words first, then in the notes of their markers; where they have no
	 * marker, that of the next one in their sentence, which covers what stands before it.
	 */
	public List<ReferenceInText> cited(List<TextRange> stretches) {
		var cited = new LinkedHashSet<>(inWords(stretches));
		covering(stretches).forEach(marker -> cited.addAll(ofNote(marker)));
		return List.copyOf(cited);
	}

	/** The same as citations of a claim on these stretches; a note in which no reference is read is cited as such. */
	public List<Citation> citations(List<TextRange> stretches) {
		return Stream.concat(inWords(stretches).stream().map(ReadCitation::of),
				covering(stretches).stream().flatMap(marker -> citations(marker).stream())).toList();
	}

	/**
	 * The marker later in the paragraph whose note may reach back to these stretches, where no marker covers them; a
	 * person says whether it does.
	 */
	public Optional<Segment> mayReach(List<TextRange> stretches) {
		return stretches.isEmpty() || !covering(stretches).isEmpty()
				? Optional.empty()
				: markers.after(stretches.getLast().end()).filter(marker -> marker.getTarget() != null)
						.filter(marker -> reach.of(span(marker).start()).stream()
								.anyMatch(reached -> overlap(reached.spans(), stretches)));
	}

	private static boolean overlap(List<TextRange> some, List<TextRange> others) {
		return some.stream().anyMatch(
				one -> others.stream().anyMatch(other -> one.start() < other.end() && other.start() < one.end()));
	}

	/** The references of the note that a marker leads to as citations; the note as such when none is read in it. */
	public List<Citation> citations(Segment marker) {
		var references = ofNote(marker);
		return references.isEmpty()
				? List.of(ReadCitation.ofNote(marker))
				: references.stream().map(ReadCitation::of).toList();
	}

	/**
	 * The sentences that lead to a reference, in the order of the text, each as its pieces: those with a marker of its
	 * note, or the one that has the reference itself; none leads to a list of works.
	 */
	public List<List<TextRange>> sentencesTo(ReferenceInText reference) {
		return switch (reference.setting()) {
			case NOTE -> reference.note().stream()
					.flatMap(note -> markersOfNote.getOrDefault(note.segment(), List.of()).stream())
					.map(marker -> span(marker).start()).sorted().flatMap(start -> sentence(start).stream()).distinct()
					.toList();
			case TEXT -> sentence(reference.reference().span().start()).stream().toList();
			case LIST_OF_WORKS -> List.of();
		};
	}

	private Optional<List<TextRange>> sentence(int offset) {
		return sentences.sentenceAt(offset).map(Sentence::pieces);
	}

	/** The references in the words of these stretches. */
	List<ReferenceInText> inWords(List<TextRange> stretches) {
		return stretches.stream().flatMap(stretch -> inText.on(stretch).stream()).distinct().toList();
	}

	private List<ReferenceInText> ofNote(Segment marker) {
		return marker.getTarget() == null ? List.of() : ofNote(marker.getTarget());
	}

	private List<Segment> covering(List<TextRange> stretches) {
		var own = markersIn(stretches);
		return (own.isEmpty() ? nextInSentence(stretches).stream().toList() : own).stream()
				.filter(marker -> marker.getTarget() != null).toList();
	}

	private Optional<Segment> nextInSentence(List<TextRange> stretches) {
		if (stretches.isEmpty() || stretches.getLast().end() > length) {
			return Optional.empty();
		}
		var last = stretches.getLast();
		return sentences.sentenceAt(Math.max(last.start(), last.end() - 1)).stream()
				.flatMap(sentence -> sentence.pieces().stream()).filter(piece -> piece.end() > last.end())
				.flatMap(piece -> markers.on(new TextRange(Math.max(piece.start(), last.end()), piece.end())).stream())
				.findFirst();
	}

	/** The markers of notes in these stretches, in the order of the text. */
	public List<Segment> markersIn(List<TextRange> stretches) {
		return stretches.stream().flatMap(stretch -> markers.on(stretch).stream()).distinct()
				.sorted(Comparator.comparing(DocumentReferences::span)).toList();
	}

	/** What doesn't fit together in them, in the order of the text. */
	public List<RawFinding> findings() {
		return Stream.concat(LeafCollisions.in(references).stream(), DateClashes.in(this).stream())
				.sorted(Comparator.comparing(finding -> finding.places().getFirst())).toList();
	}
}
