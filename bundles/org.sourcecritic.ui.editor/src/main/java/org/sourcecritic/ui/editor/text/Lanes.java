package org.sourcecritic.ui.editor.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Gives overlapping marks lanes of their own: the lowest that is free over the mark's whole length. */
final class Lanes {

	private Lanes() {
	}

	/**
	 * The marks with their lanes, in the same order.
	 *
	 * @param marks sorted by place
	 * @param placed whose lanes are taken already
	 */
	static List<PlacedMark> assign(List<ClaimMark> marks, MarkIndex placed) {
		List<PlacedMark> result = new ArrayList<>(marks.size());
		var taken = new BitSet();
		int[] laneEnds = new int[8];
		for (ClaimMark mark : marks) {
			taken.clear();
			placed.forEachIn(mark.start(), mark.end(), other -> taken.set(other.lane()));
			int lane = taken.nextClearBit(0);
			while (lane < laneEnds.length && laneEnds[lane] > mark.start()) {
				lane = taken.nextClearBit(lane + 1);
			}
			if (lane >= laneEnds.length) {
				laneEnds = Arrays.copyOf(laneEnds, Math.max(lane + 1, laneEnds.length * 2));
			}
			laneEnds[lane] = mark.end();
			result.add(new PlacedMark(mark, lane));
		}
		return result;
	}
}
