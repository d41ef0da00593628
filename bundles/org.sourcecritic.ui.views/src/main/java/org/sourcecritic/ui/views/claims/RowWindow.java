package org.sourcecritic.ui.views.claims;

/**
 * Which rows of a long list are in sight.
 *
 * @param top
 *     the first row in sight
 * @param capacity
 *     how many rows there is room for, at least one
 * @param count
 *     of all rows
 */
record RowWindow(int top, int capacity, int count) {

	RowWindow {
		capacity = Math.max(1, capacity);
		top = Math.clamp(top, 0, Math.max(0, count - capacity));
	}

	/** How many rows are in sight. */
	int size() {
		return Math.min(capacity, count - top);
	}

	/** The row after the last one in sight. */
	int end() {
		return top + size();
	}

	boolean shows(int row) {
		return row >= top && row < end();
	}

	RowWindow scrolledTo(int row) {
		return new RowWindow(row, capacity, count);
	}

	RowWindow scrolledBy(int rows) {
		return scrolledTo((int) Math.clamp((long) top + rows, 0, count));
	}

	/** Scrolled no further than needed for the row to be in sight. */
	RowWindow showing(int row) {
		if (row < top) {
			return scrolledTo(row);
		}
		return row < end() ? this : scrolledTo(row - capacity + 1);
	}

	/** As {@link #showing}, but a row that was out of sight comes into the middle. */
	RowWindow around(int row) {
		return shows(row) ? this : scrolledTo(row - capacity / 2);
	}

	RowWindow withCapacity(int rows) {
		return new RowWindow(top, rows, count);
	}
}
