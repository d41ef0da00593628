package org.sourcecritic.ui.editor.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Stretches of a text that share no offset, in its order, found by a binary search. Immutable. */
public final class Stretches {

	private final List<Stretch> stretches;
	private final int[] starts;

	private Stretches(List<Stretch> stretches) {
		this.stretches = stretches;
		starts = stretches.stream().mapToInt(Stretch::start).toArray();
	}

	/** Of those that overlap only the first, and no empty ones. */
	public static Stretches of(Collection<Stretch> stretches) {
		List<Stretch> kept = new ArrayList<>();
		int end = 0;
		for (Stretch stretch : stretches.stream().sorted(Comparator.comparingInt(Stretch::start)).toList()) {
			if (stretch.start() >= end && !stretch.isEmpty()) {
				kept.add(stretch);
				end = stretch.end();
			}
		}
		return new Stretches(List.copyOf(kept));
	}

	/** The one in which the code unit at the offset lies. */
	public Optional<Stretch> at(int offset) {
		int index = lastFrom(offset);
		return index >= 0 && offset < stretches.get(index).end()
				? Optional.of(stretches.get(index))
				: Optional.empty();
	}

	/** Whether the code unit at the offset lies in one. */
	public boolean contains(int offset) {
		int index = lastFrom(offset);
		return index >= 0 && offset < stretches.get(index).end();
	}

	/** Those that begin from the first offset on, before the second. */
	public List<Stretch> beginningIn(int start, int end) {
		int from = lastFrom(start - 1) + 1;
		return stretches.subList(from, Math.max(from, lastFrom(end - 1) + 1));
	}

	/** The index of the last one that begins at the offset or before it, or -1. */
	private int lastFrom(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found : -found - 2;
	}
}
