package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.sourcecritic.model.Segment;
import org.sourcecritic.model.SegmentKind;

/**
 * A text as the stretches in which its sentences run on, each masked when it is asked for. Every character that is no
 * white space belongs to exactly one of them.
 */
final class TextFlows {

	/** A range of a flow. */
	private record Place(TextRange range, TextFlow flow) {

		static Stream<Place> of(TextFlow flow) {
			return flow.ranges().stream().map(range -> new Place(range, flow));
		}
	}

	private final CharSequence text;
	private final MarkerSpans markers;
	private final List<TextFlow> flows;
	/** All ranges in the order of the text, and where each ends. */
	private final List<Place> places;
	private final int[] ends;

	private TextFlows(CharSequence text, List<FoundSegment> segments) {
		this.text = text;
		markers = MarkerSpans.of(segments);
		flows = new FlowReader(text, segments, markers).flows();
		places = flows.stream().flatMap(Place::of).sorted(Comparator.comparing(Place::range)).toList();
		ends = places.stream().mapToInt(place -> place.range().end()).toArray();
	}

	/** By the structure that is found in the text. */
	static TextFlows found(CharSequence text) {
		return new TextFlows(text, StructureFinder.segments(text, List.of()));
	}

	/** By the structure that is stored with the text; when that is none but page breaks, by what is found. */
	static TextFlows stored(CharSequence text, List<Segment> segments) {
		boolean structured = segments.stream().anyMatch(segment -> segment.getKind() != SegmentKind.PAGE_BREAK);
		return new TextFlows(text, structured
				? FoundSegment.stored(segments, text.length())
				: StructureFinder.segments(text, pageBreaks(text, segments)));
	}

	/** The line ends that stand for a page break. */
	private static List<Integer> pageBreaks(CharSequence text, List<Segment> segments) {
		return FoundSegment.stored(segments, text.length()).stream().map(FoundSegment::start)
				.filter(start -> Punctuation.isLineEnd(text.charAt(start))).sorted().toList();
	}

	/** Masks all flows, in the order in which they start. */
	void forEach(Consumer<MaskedFlow> taker) {
		flows.forEach(flow -> taker.accept(new MaskedFlow(text, flow).withoutMarkers(markers)));
	}

	/** Masks the flows with a character between two UTF-16 offsets, or that begin or end there. */
	void forEachTouching(int start, int end, Consumer<MaskedFlow> taker) {
		int first = Arrays.binarySearch(ends, start);
		places.subList(first < 0 ? -first - 1 : first, places.size()).stream()
				.takeWhile(place -> place.range().start() <= end).map(Place::flow).distinct()
				.forEach(flow -> taker.accept(new MaskedFlow(text, flow).withoutMarkers(markers)));
	}
}
