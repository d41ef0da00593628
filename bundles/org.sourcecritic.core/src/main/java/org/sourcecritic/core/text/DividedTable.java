package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TableGrid.Cell;

/**
 * A table whose columns a character divides: a tab, or bars as in {@code | Rye | 12.4 |}. Every row has as many
 * columns;
 * lines above the first row and below the last may have none.
 */
final class DividedTable {

	private static final char BAR = '|';

	private final List<TableLine> lines;
	private final char divider;
	private final List<List<Cell>> rows = new ArrayList<>();
	private int headRows = TableGrid.UNKNOWN;
	private int below;

	private DividedTable(List<TableLine> lines, char divider) {
		this.lines = lines;
		this.divider = divider;
	}

	/** Empty when the columns are not the same in all rows. */
	static Optional<TableGrid> grid(List<TableLine> lines, char divider) {
		return new DividedTable(lines, divider).read();
	}

	private Optional<TableGrid> read() {
		for (int i = 0; i < lines.size(); i++) {
			TableLine line = lines.get(i);
			boolean rule = line.isRule();
			if (!rule && line.words().indexOf(divider) < 0) {
				continue;
			}
			if (below < i && !rows.isEmpty()) {
				return Optional.empty();
			}
			below = i + 1;
			if (!rule) {
				rows.add(row(line));
			} else if (!rows.isEmpty() && headRows == TableGrid.UNKNOWN) {
				headRows = rows.size();
			}
		}
		boolean same = rows.size() > 1 && rows.getFirst().size() > 1
				&& rows.stream().allMatch(row -> row.size() == rows.getFirst().size());
		return same
				? Optional.of(new TableGrid(rows, headRows == rows.size() ? TableGrid.UNKNOWN : headRows, below))
				: Optional.empty();
	}

	private List<Cell> row(TableLine line) {
		String words = divider == BAR ? line.words().stripTrailing() : line.words();
		int start = divider == BAR && words.strip().charAt(0) == BAR ? words.indexOf(BAR) + 1 : 0;
		int last = divider == BAR && words.length() > start && words.endsWith("|")
				? words.length() - 1
				: words.length();
		List<Cell> cells = new ArrayList<>();
		for (int end = words.indexOf(divider, start); end >= 0 && end < last; end = words.indexOf(divider, start)) {
			cells.add(Cell.of(cells.size(), line.range(start, end)));
			start = end + 1;
		}
		cells.add(Cell.of(cells.size(), line.range(start, last)));
		return cells;
	}
}
