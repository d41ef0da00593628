package org.sourcecritic.reading.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.archive.SchemeLevel.Kind;
import org.sourcecritic.reading.reference.ArchivePlace;
import org.sourcecritic.reading.reference.ArchivePlace.Level;
import org.sourcecritic.reading.reference.Reference;
import org.sourcecritic.reading.reference.Reference.Doubt;

/** Documents in archives that a note refers to: where they lie, and what is said of them before or behind. */
public final class ArchivalReferences {

	private static final int LONGEST = 400;
	/** Where another sentence begins: a word of more than three letters, a stop, a capital. */
	private static final Pattern SENTENCE = Pattern
			.compile("[;\\n]|\\p{L}{4}[.?!][\"”»’]?\\s+(?=\\p{Lu})|\\p{Lu}{3}\\.\\s+(?=\\p{Lu})");
	private static final Pattern HERE = Pattern
			.compile("[\\s.]{0,3},\\s{1,2}(?:hier|here|ici|aquí|qui|bes\\.|insb\\.|esp\\.)\\s{1,2}");
	private static final Pattern BRACKET = Pattern.compile("[\\s.,]{0,3}\\(([^()]{3,300})\\)");
	private static final Pattern BEHIND = Pattern.compile("(?:\\.?,|:|(?<=,[”\"’»]))\\s([^;\\n]{3,300})");
	/** A sentence of its own: "Л. 5. Докладная записка ..., 5 мая 1942 г." */
	private static final Pattern SENTENCE_BEHIND = Pattern
			.compile("(?:\\.\\s|(?<=\\.)\\s)(\\p{Lu}\\p{Ll}[^;:(\\n]{3,300})");

	private final ArchiveReader reader;

	/** For notes that stand alone. */
	public ArchivalReferences() {
		this(NamedArchives.none());
	}

	/** For the notes of a document that names archives elsewhere. */
	public ArchivalReferences(NamedArchives named) {
		this.reader = new ArchiveReader(named);
	}

	/**
	 * What stands behind an "ibid.": {@code l. 7}, {@code d. 5, l. 7}.
	 *
	 * @return empty when it doesn't begin with a level or a leaf of the archive of the earlier place, whose upper
	 * levels it
	 * has with their spans
	 */
	public Optional<ArchivePlace> readAfter(ArchivePlace earlier, String text) {
		return reader.readAfter(earlier, text);
	}

	/** A document of an archive that isn't named, in that of the one that stands before it. */
	public static Reference in(Part archive, Reference document) {
		var there = document.place().orElseThrow();
		var place = new ArchivePlace(there.span(), Optional.of(archive), there.levels(), there.leaves());
		return new Reference(document.span(), document.kind(), strength(place), document.function(), document.parts(),
				Optional.of(place), document.antecedent(), doubts(place));
	}

	/** All of them, in the order of the note; a place that isn't known to hold a document is one too. */
	public List<Reference> read(String note) {
		var places = cited(note, reader.read(note));
		var references = new ArrayList<Reference>();
		int from = 0;
		for (int i = 0; i < places.size(); i++) {
			int limit = i + 1 < places.size() ? places.get(i + 1).span().start() : note.length();
			var reference = reference(note, places.get(i), from, limit);
			references.add(reference);
			from = Math.max(reference.span().end(), places.get(i).span().end());
		}
		return List.copyOf(references);
	}

	/** Of "Bl. 12–19, hier Bl. 14" the leaf that is meant. */
	private static List<ArchivePlace> cited(String note, List<ArchivePlace> places) {
		var cited = new ArrayList<ArchivePlace>();
		for (var place : places) {
			boolean isHere = !cited.isEmpty() && place.span().start() >= cited.getLast().span().end()
					&& HERE.matcher(note.substring(cited.getLast().span().end(), place.span().start())).matches();
			if (isHere) {
				var before = cited.removeLast();
				cited.add(new ArchivePlace(new TextRange(before.span().start(), place.span().end()),
						before.archive(), before.levels(), place.leaves()));
			} else {
				cited.add(place);
			}
		}
		return List.copyOf(cited);
	}

	private static Reference reference(String note, ArchivePlace place, int from, int limit) {
		var range = before(note, from, place.span().start());
		var before = DocumentTitle.in(note, range).orElseGet(() -> DocumentPhrase.in(note, range));
		var behind = behind(note, place.span().end(), limit).map(words -> DocumentTitle.withDate(note, words)
				.orElseGet(() -> DocumentPhrase.in(note, words))).orElse(Map.of());
		var parts = fuller(before, behind.isEmpty() && before.isEmpty()
				? sentenceBehind(note, place.span().end(), limit)
				: behind);
		return new Reference(span(note, place, parts), CitationKind.ARCHIVE, strength(place), CitationFunction.SUPPORTS,
				parts, Optional.of(place), Optional.empty(), doubts(place));
	}

	/** What is said, if a place has a document before it and behind it: the fuller of the two. */
	private static Map<Reference.Role, Part> fuller(Map<Reference.Role, Part> before,
			Map<Reference.Role, Part> behind) {
		var all = new EnumMap<Reference.Role, Part>(Reference.Role.class);
		all.putAll(behind);
		all.putAll(before);
		return all;
	}

	/** The words before a place that may tell of its document: those of its sentence. */
	private static TextRange before(String note, int from, int to) {
		int start = Math.max(from, to - LONGEST);
		var sentence = SENTENCE.matcher(note).region(start, to);
		while (sentence.find()) {
			start = sentence.end();
		}
		return new TextRange(Math.min(start, to), to);
	}

	/** The words behind it, in brackets or after a comma. */
	private static Optional<TextRange> behind(String note, int from, int limit) {
		int to = Math.min(limit, from + LONGEST);
		var bracket = BRACKET.matcher(note).region(from, to);
		if (bracket.lookingAt()) {
			return Optional.of(new TextRange(bracket.start(1), bracket.end(1)));
		}
		var behind = BEHIND.matcher(note).region(from, to).useTransparentBounds(true);
		return behind.lookingAt() && (limit == note.length() || note.substring(from, limit).indexOf(';') >= 0)
				? Optional.of(firstSentence(note, behind.start(1), behind.end(1)))
				: Optional.empty();
	}

	/** What a sentence of its own behind the last place says; it must name a document and its day. */
	private static Map<Reference.Role, Part> sentenceBehind(String note, int from, int limit) {
		var behind = SENTENCE_BEHIND.matcher(note).region(from, Math.min(limit, from + LONGEST))
				.useTransparentBounds(true);
		if (limit < note.length() || !behind.lookingAt()) {
			return Map.of();
		}
		var parts = DocumentPhrase.in(note, firstSentence(note, behind.start(1), behind.end(1)));
		return parts.containsKey(Reference.Role.DESCRIPTION) && parts.containsKey(Reference.Role.DATE)
				? parts
				: Map.of();
	}

	private static TextRange firstSentence(String note, int from, int to) {
		var sentence = SENTENCE.matcher(note).region(from, to);
		return new TextRange(from, sentence.find() ? sentence.end() : to);
	}

	private static TextRange span(String note, ArchivePlace place, Map<Reference.Role, Part> parts) {
		var spans = Stream.concat(Stream.of(place.span()), parts.values().stream().map(Part::span)).toList();
		int start = spans.stream().mapToInt(TextRange::start).min().orElseThrow();
		int end = spans.stream().mapToInt(TextRange::end).max().orElseThrow();
		var said = note.substring(start, end);
		boolean isBracketed = note.startsWith(")", end) && said.lastIndexOf('(') > said.lastIndexOf(')');
		return new TextRange(start, isBracketed ? end + 1 : end);
	}

	private static CitationStrength strength(ArchivePlace place) {
		var scheme = PlaceLevels.scheme(place, Archives.known());
		boolean hasFile = PlaceLevels.of(place, scheme).stream().map(one -> one.level().kind())
				.anyMatch(kind -> kind == Kind.DELO || kind == Kind.FILE);
		boolean isWithoutInventory = place.level(Level.Kind.FOND).isPresent()
				&& place.level(Level.Kind.DELO).isPresent()
				&& place.level(Level.Kind.OPIS).isEmpty();
		return place.archive().isPresent() && hasFile && !isWithoutInventory
				? CitationStrength.FULL
				: CitationStrength.PARTIAL;
	}

	private static Set<Doubt> doubts(ArchivePlace place) {
		boolean isKnown = place.archive().map(Part::value).flatMap(Archives.known()::byId).isPresent();
		return isKnown ? EnumSet.noneOf(Doubt.class) : EnumSet.of(Doubt.ARCHIVE);
	}
}
