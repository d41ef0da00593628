package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The columns of a table whose cells stand below each other: how many characters from the begin of the line each begins
 * and ends.
 */
final class ColumnPlaces {

	private static final int NONE = -1;
	private static final int NEAR = 2;

	private final List<TextRange> columns = new ArrayList<>();

	/** @param chunks what stands between gaps in the rows with figures: places that overlap are one column */
	ColumnPlaces(List<TextRange> chunks) {
		int start = NONE;
		int end = NONE;
		for (TextRange chunk : chunks.stream().sorted(Comparator.comparingInt(TextRange::start)).toList()) {
			if (start == NONE || chunk.start() >= end) {
				add(start, end);
				start = chunk.start();
				end = chunk.end();
			} else {
				end = Math.max(end, chunk.end());
			}
		}
		add(start, end);
	}

	private void add(int start, int end) {
		if (start != NONE) {
			columns.add(new TextRange(start, end));
		}
	}

	int size() {
		return columns.size();
	}

	/** The first column below a chunk; the next one within two characters when there is none; or -1. */
	int first(TextRange chunk) {
		for (int i = 0; i < columns.size(); i++) {
			if (chunk.start() < columns.get(i).end() && columns.get(i).start() < chunk.end()) {
				return i;
			}
		}
		for (int i = 0; i < columns.size(); i++) {
			if (isNear(i, chunk)) {
				return i;
			}
		}
		return NONE;
	}

	/** Whether there is a column with this number, at most two characters beside a chunk. */
	boolean isNear(int column, TextRange chunk) {
		return column < columns.size() && chunk.start() <= columns.get(column).end() + NEAR
				&& columns.get(column).start() <= chunk.end() + NEAR;
	}

	/** The last column below a chunk; the first one when it stands over none. */
	int last(TextRange chunk) {
		for (int i = columns.size() - 1; i >= 0; i--) {
			if (chunk.start() < columns.get(i).end() && columns.get(i).start() < chunk.end()) {
				return i;
			}
		}
		return first(chunk);
	}
}
