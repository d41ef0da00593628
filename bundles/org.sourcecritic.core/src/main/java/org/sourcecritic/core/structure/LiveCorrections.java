package org.sourcecritic.core.structure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.sourcecritic.core.text.OffsetFault;
import org.sourcecritic.model.AnchorState;
import org.sourcecritic.model.Correction;
import org.sourcecritic.model.SegmentKind;
import org.sourcecritic.model.Span;

/**
 * The corrections that hold, the oldest first: those whose place is sure, without those that a later one takes back. A
 * later word on the same stretch holds, and one on a stretch that covers another.
 */
final class LiveCorrections {

	/** A correction and what it says. */
	private record Live(String id, Corrected said) {}

	/** What a stretch is; no kind when it is nothing. */
	record OfSegment(String id, Stretch stretch, Optional<SegmentKind> kind) {

		/** Whether it divides the text, and so leaves nothing of its stretch to others. */
		boolean divides() {
			return kind.isPresent() && !isInline(kind.get());
		}
	}

	/** Where a marker leads: to the note at an UTF-16 offset, or nowhere, so that it is none. */
	record OfLink(String id, Stretch marker, Optional<Integer> note) {}

	private static final Comparator<Correction> OLDEST_FIRST = Comparator
			.comparing(LiveCorrections::at).thenComparing(correction -> String.valueOf(correction.getId()));

	private final List<Live> live = new ArrayList<>();

	LiveCorrections(String text, Collection<Correction> corrections) {
		var sure = corrections.stream().filter(correction -> correction.getSpans().stream()
				.allMatch(span -> isSure(text, span))).sorted(OLDEST_FIRST).toList();
		for (var correction : sure.reversed()) {
			Corrected.of(correction).filter(Predicate.not(this::isTakenBack))
					.ifPresent(said -> live.addFirst(new Live(String.valueOf(correction.getId()), said)));
		}
	}

	private static Instant at(Correction correction) {
		return correction.getAt() == null ? Instant.MIN : correction.getAt();
	}

	private static boolean isSure(String text, Span span) {
		return span.getAnchor() != AnchorState.DOUBTFUL && span.getAnchor() != AnchorState.ORPHANED
				&& OffsetFault.of(text, span.getStart(), span.getEnd()).isEmpty();
	}

	/** What stands within paragraphs and notes. */
	static boolean isInline(SegmentKind kind) {
		return kind == SegmentKind.NOTE_MARKER || kind == SegmentKind.PAGE_BREAK;
	}

	private boolean isTakenBack(Corrected said) {
		return live.stream().anyMatch(later -> takesBack(later.said(), said));
	}

	private static boolean takesBack(Corrected later, Corrected said) {
		return switch (said) {
			case Corrected.Segment segment -> later instanceof Corrected.Segment other && takesBack(other, segment);
			case Corrected.Link link -> later instanceof Corrected.Link other
					? Stretch.of(List.of(other.marker())).overlaps(Stretch.of(List.of(link.marker())))
					: later instanceof Corrected.Segment segment && takesBack(segment, link);
			case Corrected.Item item -> later instanceof Corrected.Item other
					&& other.variable().equals(item.variable());
			default -> later.getClass() == said.getClass();
		};
	}

	private static boolean takesBack(Corrected.Segment later, Corrected.Segment said) {
		var stretch = Stretch.of(said.spans());
		var other = Stretch.of(later.spans());
		return other.equals(stretch) || other.covers(stretch) && isBlock(said) && !later.kind().filter(
				LiveCorrections::isInline).isPresent();
	}

	private static boolean isBlock(Corrected.Segment segment) {
		return segment.kind().isPresent() && !isInline(segment.kind().get());
	}

	/** That a stretch is a marker does not say where it leads. */
	private static boolean takesBack(Corrected.Segment later, Corrected.Link link) {
		return Stretch.of(later.spans()).equals(Stretch.of(List.of(link.marker())))
				&& (link.note().isEmpty() || later.kind().filter(SegmentKind.NOTE_MARKER::equals).isEmpty());
	}

	List<OfSegment> segments() {
		return live.stream().flatMap(one -> one.said() instanceof Corrected.Segment(var spans, var kind)
				? Stream.of(new OfSegment(one.id(), Stretch.of(spans), kind))
				: Stream.empty()).toList();
	}

	List<OfLink> links() {
		return live.stream().flatMap(one -> one.said() instanceof Corrected.Link(var marker, var note)
				? Stream.of(new OfLink(one.id(), Stretch.of(List.of(marker)), note.map(range -> range.start())))
				: Stream.empty()).toList();
	}

	/** What is said of the item, by variable. */
	Map<String, String> item() {
		var item = new TreeMap<String, String>();
		live.forEach(one -> {
			if (one.said() instanceof Corrected.Item(var variable, var words)) {
				item.put(variable, words);
			}
		});
		return item;
	}

	/** What is said of the text as a whole; there is one at most. */
	<T extends Corrected> Optional<T> ofText(Class<T> type) {
		return live.stream().map(Live::said).filter(type::isInstance).map(type::cast).findFirst();
	}
}
