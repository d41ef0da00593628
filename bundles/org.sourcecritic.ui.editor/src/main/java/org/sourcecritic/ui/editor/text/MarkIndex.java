package org.sourcecritic.ui.editor.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * All marks of a text, each in its lane, found by the stretch they touch. Immutable, so any thread may read it; a
 * change answers a new index, in which marks that stay keep their lanes: nothing jumps while a reader tags. A query
 * costs the marks found and one look at each block of 256 before them; a change copies an array.
 */
final class MarkIndex {

	private static final int BLOCK = 256;

	static final Comparator<ClaimMark> BY_PLACE = Comparator.comparingInt(ClaimMark::start)
			.thenComparing(Comparator.comparingInt(ClaimMark::end).reversed()).thenComparing(ClaimMark::id);

	static final MarkIndex EMPTY = new MarkIndex(new PlacedMark[0]);

	/** Sorted by place. */
	private final PlacedMark[] marks;
	/** The largest end in each block of marks. */
	private final int[] blockEnds;

	private MarkIndex(PlacedMark[] marks) {
		this.marks = marks;
		this.blockEnds = new int[(marks.length + BLOCK - 1) / BLOCK];
		for (int i = 0; i < marks.length; i++) {
			blockEnds[i / BLOCK] = Math.max(blockEnds[i / BLOCK], marks[i].mark().end());
		}
	}

	static MarkIndex of(Collection<ClaimMark> marks) {
		return EMPTY.with(marks);
	}

	int size() {
		return marks.length;
	}

	/** This index and these too: of new marks, those of a lower band choose their lanes first. */
	MarkIndex with(Collection<ClaimMark> added) {
		var bands = new TreeMap<Integer, List<ClaimMark>>();
		added.forEach(mark -> bands.computeIfAbsent(mark.style().band(), band -> new ArrayList<>()).add(mark));
		MarkIndex index = this;
		for (List<ClaimMark> band : bands.values()) {
			band.sort(BY_PLACE);
			index = index.merged(Lanes.assign(band, index));
		}
		return index;
	}

	/** This index but these; marks it does not hold are no error. */
	MarkIndex without(Collection<ClaimMark> removed) {
		if (removed.isEmpty()) {
			return this;
		}
		Set<ClaimMark> gone = removed instanceof Set<ClaimMark> set ? set : new HashSet<>(removed);
		PlacedMark[] kept = Arrays.stream(marks).filter(placed -> !gone.contains(placed.mark()))
				.toArray(PlacedMark[]::new);
		return kept.length == marks.length ? this : new MarkIndex(kept);
	}

	private MarkIndex merged(List<PlacedMark> sorted) {
		var all = new PlacedMark[marks.length + sorted.size()];
		int mine = 0;
		int theirs = 0;
		for (int i = 0; i < all.length; i++) {
			boolean takeMine = theirs == sorted.size() || mine < marks.length
					&& BY_PLACE.compare(marks[mine].mark(), sorted.get(theirs).mark()) <= 0;
			all[i] = takeMine ? marks[mine++] : sorted.get(theirs++);
		}
		return new MarkIndex(all);
	}

	/** Hands on every mark that shares a code unit with the stretch, by place. */
	void forEachIn(int start, int end, Consumer<PlacedMark> visitor) {
		int beyond = firstFrom(end);
		for (int block = 0; block * BLOCK < beyond; block++) {
			if (blockEnds[block] <= start) {
				continue;
			}
			int stop = Math.min(beyond, (block + 1) * BLOCK);
			for (int i = block * BLOCK; i < stop; i++) {
				if (marks[i].mark().end() > start) {
					visitor.accept(marks[i]);
				}
			}
		}
	}

	/** Every mark that shares a code unit with the stretch, by place. */
	List<PlacedMark> in(int start, int end) {
		List<PlacedMark> found = new ArrayList<>();
		forEachIn(start, end, found::add);
		return found;
	}

	/** Every mark, by place. */
	List<PlacedMark> all() {
		return List.of(marks);
	}

	/** The index of the first mark that starts at the offset or behind it. */
	private int firstFrom(int offset) {
		int low = 0;
		int high = marks.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (marks[middle].mark().start() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
