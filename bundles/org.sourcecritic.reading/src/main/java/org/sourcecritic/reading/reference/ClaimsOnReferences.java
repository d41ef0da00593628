package org.sourcecritic.reading.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Citation;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

/**
 * Who has cited the references of a text. A citation that names a note is one of the note's references, by its words;
 * one that names none is one of those in the words of its claim. Where its words are those of none of them, it stands
 * for all of them. A snapshot: claims made later are not in it.
 */
public final class ClaimsOnReferences {

	/**
	 * Somebody who has cited a reference.
	 *
	 * @param annotator the slug
	 * @param claims how many of that person's claims cite it; at least 1
	 */
	public record Citer(String annotator, int claims) {}

	private final DocumentReferences references;
	private final Set<String> notes = new HashSet<>();
	private final Map<String, List<String>> notesByLabel;
	private final Map<TextRange, Set<Claim>> citing = new HashMap<>();

	private ClaimsOnReferences(DocumentReferences references, List<Segment> segments) {
		this.references = references;
		var found = segments.stream().filter(segment -> segment.getKind() == SegmentKind.NOTE).toList();
		found.stream().map(Segment::getId).filter(Objects::nonNull).forEach(notes::add);
		notesByLabel = found.stream().filter(note -> note.getLabel() != null && note.getId() != null).collect(
				Collectors.groupingBy(Segment::getLabel, Collectors.mapping(Segment::getId, Collectors.toList())));
	}

	/**
	 * By the claims on a text.
	 *
	 * @param segments the structure by which the references were read
	 */
	public static ClaimsOnReferences of(Collection<Claim> claims, DocumentReferences references,
			List<Segment> segments) {
		var made = new ClaimsOnReferences(references, segments);
		claims.forEach(made::add);
		return made;
	}

	private void add(Claim claim) {
		claim.annotation().getCitations().stream().flatMap(citation -> cited(claim, citation).stream())
				.forEach(reference -> citing
						.computeIfAbsent(reference.reference().span(), first -> new HashSet<>()).add(claim));
	}

	private List<ReferenceInText> cited(Claim claim, Citation citation) {
		var there = citation.getNoteSegment() == null && citation.getNoteLabel() == null
				? references.inWords(stretches(claim))
				: note(citation).map(references::ofNote).orElse(List.of());
		var same = there.stream().filter(reference -> reference.text().equals(citation.getText())).toList();
		return same.isEmpty() ? there : same;
	}

	/** By its label where notes were numbered anew, unless several have it. */
	private Optional<String> note(Citation citation) {
		return Optional.ofNullable(citation.getNoteSegment()).filter(notes::contains)
				.or(() -> Optional.ofNullable(citation.getNoteLabel()).map(notesByLabel::get)
						.filter(labelled -> labelled.size() == 1).map(List::getFirst));
	}

	private static List<TextRange> stretches(Claim claim) {
		return claim.annotation().getSpans().stream()
				.filter(span -> 0 <= span.getStart() && span.getStart() <= span.getEnd())
				.map(span -> new TextRange(span.getStart(), span.getEnd())).toList();
	}

	/** In the order of their slugs; empty when nobody has. */
	public List<Citer> citersOf(ReferenceInText reference) {
		var byAnnotator = citing.getOrDefault(reference.reference().span(), Set.of()).stream()
				.collect(Collectors.groupingBy(Claim::annotator, TreeMap::new, Collectors.counting()));
		return byAnnotator.entrySet().stream().map(one -> new Citer(one.getKey(), one.getValue().intValue())).toList();
	}
}
