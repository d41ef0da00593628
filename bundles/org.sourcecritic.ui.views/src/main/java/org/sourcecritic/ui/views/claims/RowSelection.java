package org.sourcecritic.ui.views.claims;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Which rows are selected, by clicks and keys with Shift and Ctrl, in sight or not. Belongs to one thread. */
final class RowSelection {

	/** No more rows than these are selected at once: each selected claim is read from its set. */
	static final int MOST = 1_000;

	private final BitSet rows = new BitSet();
	/** Where a range begins. */
	private int anchor = -1;
	/** The row that keys go on from. */
	private int lead = -1;

	void clear() {
		rows.clear();
		anchor = -1;
		lead = -1;
	}

	void only(int row) {
		rows.clear();
		rows.set(row);
		anchor = row;
		lead = row;
	}

	/** Selects one row more, or one less. */
	void toggle(int row) {
		if (rows.get(row) || rows.cardinality() < MOST) {
			rows.flip(row);
		}
		anchor = row;
		lead = row;
	}

	/** Selects all from where the range began to this row, as far as may be. */
	void extendTo(int row) {
		if (anchor < 0) {
			only(row);
			return;
		}
		lead = Math.clamp(row, Math.max(0, anchor - MOST + 1), anchor + MOST - 1);
		rows.clear();
		rows.set(Math.min(anchor, lead), Math.max(anchor, lead) + 1);
	}

	/** Adds a row without moving the cursor. */
	void add(int row) {
		if (rows.cardinality() < MOST) {
			rows.set(row);
		}
		if (lead < 0) {
			anchor = row;
			lead = row;
		}
	}

	boolean contains(int row) {
		return rows.get(row);
	}

	boolean isEmpty() {
		return rows.isEmpty();
	}

	int lead() {
		return lead;
	}

	/** Ascending. */
	IntStream rows() {
		return rows.stream();
	}
}
