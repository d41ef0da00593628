package org.sourcecritic.core.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.sourcecritic.core.text.TextRange;

/** A part of a text that need not be in one piece: ranges in its order that neither touch nor are empty. */
record Stretch(List<TextRange> ranges) {
	Stretch {
		ranges = List.copyOf(ranges);
	}

	static Stretch of(Collection<TextRange> ranges) {
		var joined = new ArrayList<TextRange>();
		for (var range : ranges.stream().filter(range -> range.length() > 0).sorted().toList()) {
			if (joined.isEmpty() || joined.getLast().end() < range.start()) {
				joined.add(range);
			} else {
				var last = joined.removeLast();
				joined.add(new TextRange(last.start(), Math.max(last.end(), range.end())));
			}
		}
		return new Stretch(joined);
	}

	static Stretch union(Collection<Stretch> stretches) {
		return of(stretches.stream().flatMap(stretch -> stretch.ranges.stream()).toList());
	}

	boolean isEmpty() {
		return ranges.isEmpty();
	}

	/** UTF-16 offset of the first unit. */
	int start() {
		return ranges.getFirst().start();
	}

	boolean contains(int offset) {
		return ranges.stream().anyMatch(range -> range.contains(offset));
	}

	boolean overlaps(Stretch other) {
		return !equals(minus(other));
	}

	/** Whether nothing of the other lies outside. */
	boolean covers(Stretch other) {
		return other.minus(this).isEmpty();
	}

	/** What the other has no part in. */
	Stretch minus(Stretch other) {
		var rest = new ArrayList<TextRange>();
		for (var range : ranges) {
			var from = range.start();
			for (var gone : other.ranges) {
				if (gone.end() > from && gone.start() < range.end()) {
					rest.add(new TextRange(from, Math.max(from, gone.start())));
					from = Math.min(gone.end(), range.end());
				}
			}
			rest.add(new TextRange(from, range.end()));
		}
		return of(rest);
	}

	/** Without white space at the ends of its ranges. */
	Stretch stripped(String text) {
		return of(ranges.stream().map(range -> stripped(text, range)).toList());
	}

	private static TextRange stripped(String text, TextRange range) {
		var start = range.start();
		var end = range.end();
		while (start < end && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return new TextRange(start, end);
	}
}
