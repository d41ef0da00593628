package org.sourcecritic.core.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.core.corpus.DocumentText;
import org.sourcecritic.core.structure.LiveCorrections.OfLink;
import org.sourcecritic.core.structure.LiveCorrections.OfSegment;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.model.Span;
import org.sourcecritic.model.TableCell;
import org.sourcecritic.model.xmi.ModelXmi;

/**
 * The segments of a text under corrections: first what each stretch is, then where markers lead. Corrected once more,
 * they are the same.
 */
final class CorrectedSegments {

	/** As they follow each other in the text; of those that begin together the outer one first. */
	private static final Comparator<Segment> BY_PLACE = Comparator.comparingInt(CorrectedSegments::start)
			.thenComparing(segment -> -end(segment)).thenComparing(Segment::getKind)
			.thenComparing(segment -> String.valueOf(segment.getId()));

	private final String text;
	private final List<Segment> found;
	private final List<OfSegment> corrections;
	private final List<Segment> segments = new ArrayList<>();

	private CorrectedSegments(DocumentText text, List<OfSegment> corrections) {
		this.text = text.text();
		this.found = text.segments();
		this.corrections = corrections;
	}

	static List<Segment> of(DocumentText text, LiveCorrections live) {
		var links = live.links();
		var corrected = new CorrectedSegments(text, live.segments());
		if (corrected.corrections.isEmpty() && links.isEmpty()) {
			return text.segments().stream().map(ModelXmi::copy).toList();
		}
		corrected.keep();
		corrected.make();
		corrected.followNotes();
		links.stream().filter(link -> link.note().isEmpty()).forEach(corrected::unmark);
		links.stream().filter(link -> link.note().isPresent()).forEach(corrected::lead);
		corrected.segments.sort(BY_PLACE);
		return List.copyOf(corrected.segments);
	}

	/** What exceeds the text is cut, since others may have written it. */
	private Stretch stretch(Segment segment) {
		return Stretch.of(segment.getSpans().stream()
				.filter(span -> 0 <= span.getStart() && span.getStart() <= Math.min(span.getEnd(), text.length()))
				.map(span -> new TextRange(span.getStart(), Math.min(span.getEnd(), text.length()))).toList());
	}

	private static int start(Segment segment) {
		return segment.getSpans().isEmpty() ? 0 : segment.getSpans().get(0).getStart();
	}

	private static int end(Segment segment) {
		return segment.getSpans().isEmpty() ? 0 : segment.getSpans().getLast().getEnd();
	}

	/** Copies what was found, as far as no correction says otherwise. */
	private void keep() {
		var taken = Stretch.union(corrections.stream().filter(OfSegment::divides).map(OfSegment::stretch).toList());
		var nothing = Stretch.union(
				corrections.stream().filter(one -> one.kind().isEmpty()).map(OfSegment::stretch).toList());
		for (var segment : found) {
			var stretch = stretch(segment);
			var inline = LiveCorrections.isInline(segment.getKind());
			var rest = inline ? stretch : rest(stretch, taken);
			if (!isCorrected(segment, rest) && (inline || !isGone(stretch, rest, nothing))) {
				segments.add(cut(segment, stretch, rest));
			}
		}
	}

	private boolean isCorrected(Segment segment, Stretch rest) {
		return corrections.stream()
				.anyMatch(one -> one.id().equals(segment.getId()) || one.stretch().equals(rest));
	}

	/** Whether others took all of it, or what they left is said to be nothing. */
	private boolean isGone(Stretch whole, Stretch rest, Stretch nothing) {
		return rest.isEmpty() && !whole.isEmpty() || rest.overlaps(nothing) && rest(rest, nothing).isEmpty();
	}

	/** What is left of a stretch, without the white space where it was cut. */
	private Stretch rest(Stretch stretch, Stretch taken) {
		return stretch.overlaps(taken) ? stretch.minus(taken).stripped(text) : stretch;
	}

	/** A quotation holds other segments, and stays whole. */
	private static Segment cut(Segment segment, Stretch whole, Stretch rest) {
		var copy = ModelXmi.copy(segment);
		if (!rest.equals(whole) && segment.getKind() != SegmentKind.BLOCK_QUOTATION) {
			put(copy, rest);
		}
		return copy;
	}

	private static void put(Segment segment, Stretch stretch) {
		segment.getSpans().clear();
		stretch.ranges().forEach(range -> segment.getSpans().add(span(range)));
		segment.getCells().removeIf(cell -> !stretch.covers(place(cell)));
	}

	private static Stretch place(TableCell cell) {
		return Stretch.of(List.of(new TextRange(cell.getStart(), Math.max(cell.getStart(), cell.getEnd()))));
	}

	private static Span span(TextRange range) {
		var span = ModelFactory.eINSTANCE.createSpan();
		span.setStart(range.start());
		span.setEnd(range.end());
		return span;
	}

	/** Adds what corrections say there is; later ones take their stretch from those before. */
	private void make() {
		var later = new ArrayList<Stretch>();
		for (var correction : corrections.reversed()) {
			correction.kind().ifPresent(kind -> {
				var stretch = LiveCorrections.isInline(kind) || kind == SegmentKind.BLOCK_QUOTATION
						? correction.stretch()
						: rest(correction.stretch(), Stretch.union(later));
				if (!stretch.isEmpty()) {
					segments.add(made(correction, kind, stretch));
				}
			});
			if (correction.divides()) {
				later.add(correction.stretch());
			}
		}
	}

	private Segment made(OfSegment correction, SegmentKind kind, Stretch stretch) {
		var made = predecessor(correction, kind).map(ModelXmi::copy)
				.orElseGet(ModelFactory.eINSTANCE::createSegment);
		made.setId(correction.id());
		made.setKind(kind);
		put(made, stretch);
		if (kind == SegmentKind.NOTE_MARKER && made.getLabel() == null) {
			made.setLabel(stretch.ranges().getFirst().in(text));
		}
		return made;
	}

	/** What was found of the same kind in its stretch: it hands on its label, its cells and where it leads. */
	private Optional<Segment> predecessor(OfSegment correction, SegmentKind kind) {
		return found.stream().filter(segment -> correction.id().equals(segment.getId())).findFirst()
				.or(() -> found.stream().filter(segment -> segment.getKind() == kind)
						.filter(segment -> correction.stretch().covers(stretch(segment))).findFirst());
	}

	/** Markers whose note is gone lead to the note at the place where it began, if there is one. */
	private void followNotes() {
		Map<String, Integer> began = new HashMap<>();
		found.forEach(segment -> began.put(segment.getId(), start(segment)));
		Set<String> present = new HashSet<>();
		segments.forEach(segment -> present.add(segment.getId()));
		for (var segment : segments) {
			if (segment.getTarget() != null && !present.contains(segment.getTarget())) {
				segment.setTarget(Optional.ofNullable(began.get(segment.getTarget())).flatMap(this::note)
						.map(Segment::getId).orElse(null));
			}
		}
	}

	private Optional<Segment> note(int offset) {
		return segments.stream().filter(segment -> segment.getKind() == SegmentKind.NOTE)
				.filter(segment -> stretch(segment).contains(offset)).min(BY_PLACE);
	}

	private boolean isMarker(Segment segment, OfLink link) {
		return segment.getKind() == SegmentKind.NOTE_MARKER && stretch(segment).overlaps(link.marker());
	}

	private void unmark(OfLink link) {
		segments.removeIf(segment -> isMarker(segment, link));
	}

	/** Where there is no note, the link says nothing. */
	private void lead(OfLink link) {
		link.note().flatMap(this::note).ifPresent(note -> marker(link).setTarget(note.getId()));
	}

	private Segment marker(OfLink link) {
		return segments.stream().filter(segment -> isMarker(segment, link)).min(BY_PLACE).orElseGet(() -> {
			var marker = made(new OfSegment(link.id(), link.marker(), Optional.empty()), SegmentKind.NOTE_MARKER,
					link.marker());
			segments.add(marker);
			return marker;
		});
	}
}
