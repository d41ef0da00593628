package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sourcecritic.core.text.OwnedRanges.Owned;
import org.sourcecritic.core.text.TextFlow.Kind;
import org.sourcecritic.model.SegmentKind;

/**
 * Divides a text by its segments into the stretches in which sentences run on: mostly one paragraph, heading, note or
 * row of a table each. Quotations, and what no segment covers, are read by their lines.
 */
final class FlowReader {

	private final CharSequence text;
	private final List<FoundSegment> segments;
	private final MarkerSpans markers;
	private final WrapProfile profile;
	private final List<TextFlow> flows = new ArrayList<>();
	/** For each segment the ranges so far of the flow that may go on in its next range. */
	private final List<List<TextRange>> open = new ArrayList<>();

	FlowReader(CharSequence text, List<FoundSegment> segments, MarkerSpans markers) {
		this.text = text;
		this.segments = segments;
		this.markers = markers;
		profile = WrapProfile.of(text);
	}

	/** In the order in which they start. */
	List<TextFlow> flows() {
		List<Owned> spans = new ArrayList<>();
		for (int owner = 0; owner < segments.size(); owner++) {
			open.add(new ArrayList<>(1));
			addVisible(spans, owner);
		}
		OwnedRanges.of(spans, text.length()).forEach(this::read);
		for (int owner = 0; owner < segments.size(); owner++) {
			close(owner);
		}
		flows.sort(Comparator.comparingInt(TextFlow::start));
		return flows;
	}

	/** Markers are part of what they stand in, and a line end that stands for a page break interrupts nothing. */
	private void addVisible(List<Owned> spans, int owner) {
		if (segments.get(owner).kind() == SegmentKind.NOTE_MARKER) {
			return;
		}
		for (TextRange span : segments.get(owner).spans()) {
			if (TextBlock.from(text, span.start(), span.end()) != null) {
				spans.add(new Owned(span, owner));
			}
		}
	}

	private void read(Owned owned) {
		int end = owned.range().end();
		TextBlock block = TextBlock.from(text, owned.range().start(), end);
		while (block != null) {
			add(block, owned.owner());
			block = TextBlock.from(text, block.next(), end);
			if (block != null) {
				close(owned.owner());
			}
		}
	}

	private void add(TextBlock block, int owner) {
		if (owner == OwnedRanges.NOBODY) {
			addParts(block);
			return;
		}
		switch (segments.get(owner).kind()) {
			case TABLE, PAGE_BREAK -> block.lines().forEach(line -> add(line.start(), line.end()));
			case BLOCK_QUOTATION -> addParts(block);
			default -> open.get(owner)
					.add(new TextRange(block.lines().getFirst().start(), block.lines().getLast().end()));
		}
	}

	private void addParts(TextBlock block) {
		BlockParts.of(text, profile, block, markers::isMarker).forEach(part -> add(part.start(), part.end()));
	}

	private void add(int start, int end) {
		flows.add(new TextFlow(List.of(new TextRange(start, end)), Kind.OTHER));
	}

	private void close(int owner) {
		List<TextRange> ranges = owner == OwnedRanges.NOBODY ? List.of() : open.get(owner);
		if (!ranges.isEmpty()) {
			flows.add(new TextFlow(List.copyOf(ranges), kind(owner, ranges.getFirst())));
			ranges.clear();
		}
	}

	private Kind kind(int owner, TextRange first) {
		return switch (segments.get(owner).kind()) {
			case NOTE -> Kind.CITING;
			case HEADING -> Kind.OTHER;
			default -> ItemStart.at(text, new TextLine(first.start(), first.start(), first.end())) == null
					? Kind.RUNNING
					: Kind.CITING;
		};
	}
}
