package org.sourcecritic.reading.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.structure.CorrectedStructure;
import org.sourcecritic.core.text.FoundSegment;
import org.sourcecritic.core.text.StructureFinder;
import org.sourcecritic.core.text.TextDigest;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

/**
 * A scholarly article with notes as a corpus has it: with the structure that is found in it and nothing corrected.
 * {@code article.txt} has notes of every kind; the shorter ones are in the manner of journals of several countries.
 */
public final class Article {

	/** The shorter articles. */
	public static final List<String> SHORT = List.of("customs_en", "cemetery_de", "mills_fr", "telegraph_ru", "salt_es",
			"frontier_en", "docks_fr", "relief_de", "grain_en", "dykes_en", "beet_de", "convoys_fr", "ferries_en");

	private final DocumentText text;

	private Article(DocumentText text) {
		this.text = text;
	}

	/** The one with notes of every kind. */
	public static Article load() {
		return load("article");
	}

	/** @param name of its file, without the ending */
	public static Article load(String name) {
		return of(name, resource(name + ".txt"));
	}

	/** Any other text in the place of the article. */
	static Article of(String words) {
		return of("article", words);
	}

	private static Article of(String name, String words) {
		return new Article(new DocumentText(name, words, TextDigest.of(words), structure(words)));
	}

	/** What is to be read in it, as its file says. */
	String expected() {
		return resource(text.document() + "_expected.txt");
	}

	/** The words of a file beside this class. */
	static String resource(String name) {
		try (var in = Objects.requireNonNull(Article.class.getResourceAsStream(name), name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
	}

	/** What is found in a text without page breaks, as a corpus stores it. */
	public static List<Segment> structure(String words) {
		var found = StructureFinder.segments(words, List.of());
		Map<FoundSegment, String> ids = new IdentityHashMap<>();
		found.forEach(segment -> ids.put(segment, "s" + ids.size()));
		return found.stream().map(segment -> stored(segment, ids)).toList();
	}

	private static Segment stored(FoundSegment found, Map<FoundSegment, String> ids) {
		var segment = ModelFactory.eINSTANCE.createSegment();
		segment.setId(ids.get(found));
		segment.setKind(found.kind());
		found.label().ifPresent(segment::setLabel);
		found.target().ifPresent(note -> segment.setTarget(ids.get(note)));
		for (var range : found.spans()) {
			var span = ModelFactory.eINSTANCE.createSpan();
			span.setStart(range.start());
			span.setEnd(range.end());
			segment.getSpans().add(span);
		}
		return segment;
	}

	public String text() {
		return text.text();
	}

	/** What is read in it. */
	public DocumentReferences references() {
		return DocumentReferences.of(ModelFactory.eINSTANCE.createSourceDocument(), text,
				CorrectedStructure.of(text, List.of()), null);
	}

	List<Segment> segments(SegmentKind kind) {
		return text.segments().stream().filter(segment -> segment.getKind() == kind).toList();
	}

	/** UTF-16 offsets of a note, its number included. */
	TextRange note(String label) {
		return segments(SegmentKind.NOTE).stream().filter(note -> label.equals(note.getLabel())).map(Article::range)
				.findFirst().orElseThrow(() -> new IllegalStateException("No note " + label));
	}

	/** What stands before the notes. */
	TextRange body() {
		return new TextRange(0, range(segments(SegmentKind.NOTE).getFirst()).start());
	}

	/** What stands behind the notes. */
	TextRange listOfWorks() {
		int heading = text().indexOf("\nBibliography\n");
		return new TextRange(heading < 0 ? text().length() : heading, text().length());
	}

	static TextRange range(Segment segment) {
		return new TextRange(segment.getSpans().getFirst().getStart(), segment.getSpans().getLast().getEnd());
	}
}
