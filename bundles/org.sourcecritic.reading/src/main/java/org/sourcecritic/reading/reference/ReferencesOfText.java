package org.sourcecritic.reading.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.sourcecritic.core.text.MaskedText;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.StretchIndex;
import org.sourcecritic.reading.archive.ArchivalReferences;
import org.sourcecritic.reading.archive.NamedArchives;
import org.sourcecritic.reading.attribution.AttributionReader;
import org.sourcecritic.reading.note.Bibliography;
import org.sourcecritic.reading.note.Earlier;
import org.sourcecritic.reading.note.NoteInText;
import org.sourcecritic.reading.note.ReferencesOfNotes;
import org.sourcecritic.reading.reference.ReferenceInText.Note;
import org.sourcecritic.reading.reference.ReferenceInText.Setting;
import org.sourcecritic.reading.text.JoinedText;

/**
 * Reads what a text refers to: first its list of works, which short titles may mean, then its notes in their order,
 * then
 * its sentences.
 */
final class ReferencesOfText {

	private final CharSequence text;
	private final MaskedText masked;
	private final List<Segment> segments;
	private final AttributionReader attributions;
	private final ArchivalReferences archives;
	/** What a sentence may mean by author and year. */
	private final Earlier known = new Earlier();
	private final List<ReferenceInText> found = new ArrayList<>();
	/** What isn't read as sentences, by its start. */
	private final TreeMap<Integer, TextRange> readOtherwise = new TreeMap<>();

	private ReferencesOfText(CharSequence text, MaskedText masked, List<Segment> segments, ReadingLanguage language) {
		this.text = text;
		this.masked = masked;
		this.segments = List.copyOf(segments);
		attributions = AttributionReader.of(language);
		archives = new ArchivalReferences(NamedArchives.of(text.toString()));
	}

	/**
	 * All references, in no order.
	 *
	 * @param masked the same text by the same segments
	 * @throws OperationCanceledException before a part is read, when somebody has cancelled
	 */
	static List<ReferenceInText> of(CharSequence text, MaskedText masked, List<Segment> segments,
			ReadingLanguage language, SubMonitor progress) {
		var reading = new ReferencesOfText(text, masked, segments, language);
		progress.setWorkRemaining(2).checkCanceled();
		reading.readApparatus();
		progress.worked(1);
		reading.readSentences(progress.split(1));
		return List.copyOf(reading.found);
	}

	// ---- the list of works and the notes

	/** Reads both in one text of their own, so that what is linked has its place in it too. */
	private void readApparatus() {
		var joined = new JoinedText();
		var entries = new ListOfWorks(text, segments).entries();
		var ofList = entries.stream().map(entry -> joined.add(masked, List.of(entry))).toList();
		var notes = notes();
		var inOrder = notes.stream()
				.map(note -> new NoteInText(label(note), joined.add(masked, spans(note)))).toList();
		var listed = new Bibliography(archives).read(joined.words(), ofList);
		var earlier = new Earlier();
		listed.forEach(work -> work.ifPresent(earlier::addListed));
		var noted = new ReferencesOfNotes(archives).read(joined.words(), inOrder, earlier);
		for (int i = 0; i < entries.size(); i++) {
			var entry = entries.get(i);
			listed.get(i).ifPresent(work -> know(work.moved(joined::inText).as(CitationFunction.BACKGROUND),
					Optional.empty(), Setting.LIST_OF_WORKS, entry));
			readOtherwise.put(entry.start(), entry);
		}
		for (int i = 0; i < notes.size(); i++) {
			var note = notes.get(i);
			noted.get(i).forEach(reference -> know(reference.moved(joined::inText),
					Optional.of(new Note(note.getId(), label(note))), Setting.NOTE, whole(note)));
			spans(note).forEach(span -> readOtherwise.put(span.start(), span));
		}
	}

	private void know(Reference reference, Optional<Note> note, Setting setting, TextRange whole) {
		known.addListed(reference);
		add(reference, note, setting, whole);
	}

	private List<Segment> notes() {
		return segments.stream()
				.filter(segment -> segment.getKind() == SegmentKind.NOTE && !segment.getSpans().isEmpty())
				.sorted(Comparator.comparing(note -> note.getSpans().getFirst().getStart())).toList();
	}

	private static Optional<String> label(Segment note) {
		return Optional.ofNullable(note.getLabel());
	}

	private static List<TextRange> spans(Segment segment) {
		return segment.getSpans().stream().map(span -> new TextRange(span.getStart(), span.getEnd())).toList();
	}

	private static TextRange whole(Segment segment) {
		return new TextRange(segment.getSpans().getFirst().getStart(), segment.getSpans().getLast().getEnd());
	}

	// ---- sentences

	private void readSentences(SubMonitor progress) {
		var sentences = masked.sentences().sentences();
		progress.setWorkRemaining(sentences.size());
		for (var sentence : sentences) {
			progress.checkCanceled();
			if (!isReadOtherwise(sentence.start())) {
				readSentence(sentence.pieces());
			}
			progress.worked(1);
		}
	}

	private boolean isReadOtherwise(int offset) {
		return Optional.ofNullable(readOtherwise.floorEntry(offset)).map(Map.Entry::getValue)
				.filter(range -> range.contains(offset)).isPresent();
	}

	private void readSentence(List<TextRange> pieces) {
		var joined = new JoinedText();
		joined.add(masked, pieces);
		var words = joined.words();
		var documents = archives.read(words);
		var whole = new TextRange(pieces.getFirst().start(), pieces.getLast().end());
		UnaryOperator<TextRange> there = joined::inText;
		documents.forEach(document -> add(document.moved(there), Optional.empty(), Setting.TEXT, whole));
		var read = new StretchIndex<>(documents.stream()
				.map(document -> new StretchIndex.Entry<>(document.span(), document)).toList());
		attributions.read(words).stream().filter(said -> read.on(said.span()).isEmpty())
				.forEach(said -> add(known.linked(said.moved(there)), Optional.empty(), Setting.TEXT, whole));
	}

	// ---- what was found

	private void add(Reference reference, Optional<Note> note, Setting setting, TextRange sentence) {
		found.add(new ReferenceInText(reference, words(reference.span()),
				reference.part(Reference.Role.DATE).map(date -> words(date.span())), note, setting, sentence));
	}

	private String words(TextRange range) {
		var joined = new JoinedText();
		joined.add(masked, List.of(range));
		return joined.words().strip();
	}
}
