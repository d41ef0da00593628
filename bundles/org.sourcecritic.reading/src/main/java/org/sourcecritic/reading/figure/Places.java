package org.sourcecritic.reading.figure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.sourcecritic.core.text.TextRange;

/**
 * Things that lie in a sentence one after the other, found by their place.
 *
 * @param all in the order of the sentence; they don't overlap
 */
record Places<T>(List<T> all, List<TextRange> ranges) {

	Places {
		all = List.copyOf(all);
		ranges = List.copyOf(ranges);
	}

	static <T> Places<T> of(Collection<T> things, Function<T, TextRange> range) {
		return new Places<>(List.copyOf(things), things.stream().map(range).toList());
	}

	/** The first that starts at or after an offset. */
	Optional<T> from(int offset) {
		return at(indexFrom(offset));
	}

	/** The one that starts at an offset. */
	Optional<T> startingAt(int offset) {
		int index = indexFrom(offset);
		return index < ranges.size() && ranges.get(index).start() == offset ? at(index) : Optional.empty();
	}

	/** The last that ends at or before an offset. */
	Optional<T> before(int offset) {
		int index = indexFrom(offset) - 1;
		return at(index >= 0 && ranges.get(index).end() > offset ? index - 1 : index);
	}

	/** The one behind the first that starts at or after an offset. */
	Optional<T> secondFrom(int offset) {
		return at(indexFrom(offset) + 1);
	}

	/** Whether one of them has a character of this range. */
	boolean touch(TextRange range) {
		int next = indexFrom(range.start());
		return next > 0 && ranges.get(next - 1).end() > range.start()
				|| next < ranges.size() && ranges.get(next).start() < range.end();
	}

	private Optional<T> at(int index) {
		return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
	}

	private int indexFrom(int offset) {
		int low = 0;
		int high = ranges.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (ranges.get(middle).start() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
