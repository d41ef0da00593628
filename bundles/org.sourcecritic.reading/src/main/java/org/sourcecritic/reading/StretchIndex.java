package org.sourcecritic.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;

/** Finds what lies on a stretch of a text without looking at everything. */
public final class StretchIndex<T> {

	/** Something and where it lies. */
	public record Entry<T>(TextRange place, T value) {}

	private final List<Entry<T>> entries;
	/** How far the entries up to one reach. */
	private final int[] reach;

	public StretchIndex(Collection<Entry<T>> unsorted) {
		entries = new ArrayList<>(unsorted);
		entries.sort(Comparator.comparing(Entry::place));
		reach = new int[entries.size()];
		int farthest = 0;
		for (int i = 0; i < reach.length; i++) {
			farthest = Math.max(farthest, entries.get(i).place().end());
			reach[i] = farthest;
		}
	}

	/** What shares at least one unit with the stretch, in the order of the text. */
	public List<T> on(TextRange stretch) {
		var found = new ArrayList<T>();
		for (int i = before(stretch.end()) - 1; i >= 0 && reach[i] > stretch.start(); i--) {
			if (entries.get(i).place().end() > stretch.start()) {
				found.add(entries.get(i).value());
			}
		}
		return found.reversed();
	}

	/** The first that starts at an offset or behind it. */
	public Optional<T> after(int offset) {
		int next = before(offset);
		return next < entries.size() ? Optional.of(entries.get(next).value()) : Optional.empty();
	}

	/** How many entries start before an offset. */
	private int before(int offset) {
		int low = 0;
		int high = entries.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (entries.get(middle).place().start() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
