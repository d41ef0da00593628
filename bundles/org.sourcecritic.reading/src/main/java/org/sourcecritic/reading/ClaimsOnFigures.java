package org.sourcecritic.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.structure.CorrectedStructure;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.Apparatus;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.model.Tag;

/** What the claims on a document and its apparatus say of its figures. A snapshot: claims made later are not in it. */
public final class ClaimsOnFigures {

	/** The kind of the tags that figures are tagged with. */
	public static final String ESTIMATED = "ESTIMATED";
	/** The kind of the tags of what has a source. */
	public static final String SOURCED = "SOURCED";

	private final StretchIndex<Claim> estimates;
	private final StretchIndex<Claim> sourced;
	private final Map<String, Segment> markers;
	private final boolean stripped;

	private ClaimsOnFigures(CorpusStore store, Collection<Claim> claims, List<Segment> segments, boolean stripped) {
		estimates = index(store, claims, ESTIMATED);
		sourced = index(store, claims, SOURCED);
		markers = segments.stream().filter(segment -> segment.getKind() == SegmentKind.NOTE_MARKER)
				.filter(segment -> segment.getId() != null)
				.collect(Collectors.toMap(Segment::getId, Function.identity(), (one, other) -> one));
		this.stripped = stripped;
	}

	/** Those of all annotators; the document's structure is the one that is given. */
	public static ClaimsOnFigures of(CorpusStore store, SourceDocument document, CorrectedStructure structure) {
		return new ClaimsOnFigures(store, store.claims(document.getId()), structure.segments(),
				isStripped(document, structure));
	}

	/**
	 * Whether the text has lost its notes: as a person says, else the card, else when it has markers and no note as in
	 * {@link org.sourcecritic.core.found.FoundText}.
	 */
	private static boolean isStripped(SourceDocument document, CorrectedStructure structure) {
		return structure.apparatus()
				.or(() -> Optional.ofNullable(document.getCard()).map(card -> card.getApparatus())
						.filter(known -> known != Apparatus.UNKNOWN))
				.map(known -> known == Apparatus.STRIPPED)
				.orElseGet(() -> has(structure, SegmentKind.NOTE_MARKER) && !has(structure, SegmentKind.NOTE));
	}

	private static boolean has(CorrectedStructure structure, SegmentKind kind) {
		return structure.segments().stream()
				.anyMatch(segment -> segment.getKind() == kind && !segment.getSpans().isEmpty());
	}

	private static StretchIndex<Claim> index(CorpusStore store, Collection<Claim> claims, String kind) {
		var tags = store.codebook().getTags().stream().filter(tag -> kind.equals(tag.getKind())).map(Tag::getId)
				.collect(Collectors.toSet());
		var entries = new ArrayList<StretchIndex.Entry<Claim>>();
		claims.stream().filter(claim -> tags.contains(claim.tag()))
				.forEach(claim -> claim.annotation().getSpans().stream()
						.filter(span -> 0 <= span.getStart() && span.getStart() <= span.getEnd())
						.forEach(span -> entries.add(
								new StretchIndex.Entry<>(new TextRange(span.getStart(), span.getEnd()), claim))));
		return new StretchIndex<>(entries);
	}

	/** The slugs of those who have tagged it as estimated, at least in part, in their order. */
	public List<String> taggedBy(FigureInText figure) {
		return List.copyOf(estimates.on(figure.reading().span()).stream().map(Claim::annotator)
				.collect(Collectors.toCollection(TreeSet::new)));
	}

	/** How its source is shown. */
	public SourceGrade grade(FigureInText figure) {
		return switch (figure.sourcing()) {
			case MARKED -> SourceGrade.MARKED;
			case MARKED_LATER -> isReached(figure) ? SourceGrade.REACHED : SourceGrade.MARKED_LATER;
			case BARE -> stripped ? SourceGrade.STRIPPED : SourceGrade.BARE;
		};
	}

	/** The marker in its sentence or later in its paragraph, with the note it leads to. */
	public Optional<Segment> marker(FigureInText figure) {
		return figure.marker().flatMap(id -> Optional.ofNullable(markers.get(id)));
	}

	/** Whether a claim on it is sourced by the note of its marker; by its label where notes were numbered anew. */
	private boolean isReached(FigureInText figure) {
		return marker(figure).filter(marker -> sourced.on(figure.reading().span()).stream()
				.flatMap(claim -> claim.annotation().getCitations().stream())
				.anyMatch(citation -> names(citation.getNoteSegment(), marker.getTarget())
						|| names(citation.getNoteLabel(), marker.getLabel())))
				.isPresent();
	}

	private static boolean names(@Nullable String cited, @Nullable String known) {
		return cited != null && cited.equals(known);
	}
}
