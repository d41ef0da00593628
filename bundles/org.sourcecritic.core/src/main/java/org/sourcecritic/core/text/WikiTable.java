package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TableGrid.Cell;

/** A table in the notation of wikis: {@code {|} , {@code |-}, {@code ! a !! b}, {@code | c || d}, {@code |}}. */
final class WikiTable {

	static final String OPENS = "{|";
	private static final String CLOSES = "|}";

	private final List<TableLine> lines;
	private final List<List<Cell>> rows = new ArrayList<>();
	private List<Cell> row = new ArrayList<>();
	private boolean isHead = true;
	private int headRows;

	private WikiTable(List<TableLine> lines) {
		this.lines = lines;
	}

	/** Empty when the table is not closed, or the columns are not the same in all rows. */
	static Optional<TableGrid> grid(List<TableLine> lines) {
		return new WikiTable(lines).read();
	}

	private Optional<TableGrid> read() {
		for (int i = 1; i < lines.size(); i++) {
			String words = lines.get(i).words().strip();
			if (words.startsWith(CLOSES)) {
				endRow();
				return grid(i + 1);
			}
			if (words.startsWith("|-")) {
				endRow();
			} else if (words.startsWith("!") || words.startsWith("|") && !words.startsWith("|+")) {
				isHead = isHead && words.startsWith("!");
				addCells(lines.get(i));
			} else if (!words.startsWith("|+")) {
				return Optional.empty(); // a cell of several lines
			}
		}
		return Optional.empty();
	}

	private Optional<TableGrid> grid(int below) {
		boolean same = rows.size() > 1 && rows.getFirst().size() > 1
				&& rows.stream().allMatch(cells -> cells.size() == rows.getFirst().size());
		return same ? Optional.of(new TableGrid(rows, headRows, below)) : Optional.empty();
	}

	private void endRow() {
		if (!row.isEmpty()) {
			headRows += isHead && headRows == rows.size() ? 1 : 0;
			rows.add(row);
			row = new ArrayList<>();
		}
		isHead = true;
	}

	private void addCells(TableLine line) {
		String words = line.words();
		int start = words.length() - words.stripLeading().length() + 1;
		String divider = words.charAt(start - 1) == '!' && words.indexOf("!!", start) >= 0 ? "!!" : "||";
		for (int end = words.indexOf(divider, start); end >= 0; end = words.indexOf(divider, start)) {
			addCell(line, start, end);
			start = end + 2;
		}
		addCell(line, start, words.length());
	}

	/** What stands before a single bar says how a cell looks. */
	private void addCell(TableLine line, int start, int end) {
		int bar = line.words().lastIndexOf('|', end - 1);
		row.add(Cell.of(row.size(), line.range(bar >= start ? bar + 1 : start, end)));
	}
}
