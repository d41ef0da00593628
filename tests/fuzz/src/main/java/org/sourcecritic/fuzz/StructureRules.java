package org.sourcecritic.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.sourcecritic.core.text.FoundCell;
import org.sourcecritic.core.text.FoundSegment;
import org.sourcecritic.core.text.OffsetFault;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.SegmentKind;

/** What holds for the structure of every text, whoever found it. */
final class StructureRules {

	private final String text;

	StructureRules(String text) {
		this.text = text;
	}

	/** @throws IllegalStateException when a rule is broken */
	void check(List<FoundSegment> segments) {
		Set<FoundSegment> known = Collections.newSetFromMap(new IdentityHashMap<>());
		known.addAll(segments);
		int before = 0;
		for (FoundSegment segment : segments) {
			demand(segment.start() >= before, "order", segment);
			before = segment.start();
			segment.spans().forEach(span -> demand(lies(segment, span), "span", segment));
			segment.target().ifPresent(target -> demand(
					segment.kind() == SegmentKind.NOTE_MARKER && target.kind() == SegmentKind.NOTE
							&& known.contains(target),
					"target", segment));
			checkCells(segment);
		}
	}

	private void checkCells(FoundSegment table) {
		var places = new HashSet<List<Integer>>();
		List<TextRange> ranges = new ArrayList<>();
		for (FoundCell cell : table.cells()) {
			TextRange range = cell.range();
			demand(places.add(List.of(cell.row(), cell.column())), "place of a cell", table);
			demand(table.start() <= range.start() && range.end() <= table.spans().getLast().end(), "cell", table);
			if (range.length() > 0) {
				ranges.add(range);
			}
		}
		ranges.sort(null);
		for (int i = 1; i < ranges.size(); i++) {
			demand(ranges.get(i - 1).end() <= ranges.get(i).start(), "overlap of cells", table);
		}
	}

	/** A page may break between two characters. */
	private boolean lies(FoundSegment segment, TextRange span) {
		return segment.kind() == SegmentKind.PAGE_BREAK && span.length() == 0
				? OffsetFault.ofPlace(text, span.start()).isEmpty()
				: OffsetFault.of(text, span.start(), span.end()).isEmpty();
	}

	private static void demand(boolean holds, String rule, FoundSegment segment) {
		if (!holds) {
			throw new IllegalStateException(rule + ": " + segment.kind() + " " + segment.spans());
		}
	}
}
