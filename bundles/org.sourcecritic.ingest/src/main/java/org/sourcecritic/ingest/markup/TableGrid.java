package org.sourcecritic.ingest.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcecritic.core.text.FoundCell;
import org.sourcecritic.core.text.TextRange;

/**
 * A table in the making: each row is a line, each column begins after a tab, also one that a cell beside or above takes
 * up. A row without words is left out.
 */
final class TableGrid {

	/** As many columns as HTML allows a cell to take up (HTML Living Standard, section 4.9.11). */
	private static final int MOST_COLUMNS = 1_000;
	private static final int MOST_ROWS = 65_534;

	private final StringBuilder text;
	private final Line line;
	private final String separator;
	private final List<List<GridCell>> rows = new ArrayList<>();
	private List<GridCell> row = new ArrayList<>();
	private boolean inRow;
	/** The text's length before the row and what divides it from the row before. */
	private int before;
	private int rowStart;
	private int tabs;
	/** The column after the last cell of the row. */
	private int next;
	private int start = -1;
	private Optional<GridCell> cell = Optional.empty();
	/** For each column the last cell that began in it. */
	private final Map<Integer, GridCell> lowest = new TreeMap<>();
	/** For each column the cell from above that still takes it up. */
	private final Map<Integer, GridCell> hanging = new TreeMap<>();

	/** @param separator stands before the first row */
	TableGrid(StringBuilder text, Line line, String separator) {
		this.text = text;
		this.line = line;
		this.separator = separator;
	}

	// ---- while it is read

	void row() {
		endRow();
		inRow = true;
		before = text.length();
		text.append(rows.isEmpty() ? separator : "\n");
		rowStart = text.length();
		tabs = 0;
		next = 0;
		line.begin();
	}

	/**
	 * Begins a cell; beyond the last column that is kept apart it is no more than a space in the cell before.
	 *
	 * @param columns and rows how many it takes up
	 */
	void cell(CellHeading heading, int columns, int rowCount) {
		if (!inRow) {
			row();
		}
		int column = freeColumn(next);
		if (column >= MOST_COLUMNS && cell.isPresent()) {
			line.space();
			return;
		}
		endCell();
		for (; tabs < column; tabs++) {
			text.append('\t');
		}
		GridCell made = new GridCell(rows.size(), column, Math.clamp(rowCount, 1, MOST_ROWS),
				Math.clamp(columns, 1, MOST_COLUMNS), heading, text.length());
		row.add(made);
		next = made.columnsEnd();
		cell = Optional.of(made);
		line.begin();
	}

	/** The cell above goes on here, or nothing does when there is none. */
	void cellAbove(int columns) {
		endCell();
		int column = next;
		GridCell above = lowest.get(column);
		if (above != null && above.rowsEnd() == rows.size()) {
			above.grow();
		}
		next = Math.min(MOST_COLUMNS, column + columns);
	}

	private int freeColumn(int from) {
		int column = from;
		for (GridCell above = hanging.get(column); above != null
				&& above.rowsEnd() > rows.size(); above = hanging.get(column)) {
			column++;
		}
		return Math.min(column, MOST_COLUMNS);
	}

	/** Words are about to come. */
	void open() {
		if (cell.isEmpty()) {
			cell(CellHeading.NONE, 1, 1);
		}
	}

	void sign(String sign) {
		cell.ifPresent(open -> open.sign(sign));
	}

	private void endCell() {
		cell.ifPresent(open -> open.end(text.length()));
		cell = Optional.empty();
	}

	private void endRow() {
		if (!inRow) {
			return;
		}
		endCell();
		inRow = false;
		int end = text.length();
		while (end > rowStart && text.charAt(end - 1) == '\t') {
			end--;
		}
		if (end == rowStart) {
			text.setLength(before);
			row.clear();
			return;
		}
		text.setLength(end);
		int kept = end;
		row.forEach(each -> each.cut(kept));
		row.stream().filter(each -> each.rowsEnd() > rows.size() + 1).forEach(this::hang);
		row.forEach(each -> lowest.put(each.column(), each));
		start = start < 0 ? rowStart : start;
		rows.add(row);
		row = new ArrayList<>();
	}

	private void hang(GridCell above) {
		for (int column = above.column(); column < above.columnsEnd(); column++) {
			hanging.put(column, above);
		}
	}

	void end() {
		endRow();
		rows.forEach(TableGrid::resolve);
	}

	/** A head that doesn't say of what: of its column where the whole row is heads. */
	private static void resolve(List<GridCell> cells) {
		boolean heads = cells.stream().allMatch(each -> each.heading() != CellHeading.NONE || each.isEmpty());
		cells.stream().filter(each -> each.heading() == CellHeading.EITHER)
				.forEach(each -> each.isHeadOf(heads ? CellHeading.COLUMN : CellHeading.ROW));
	}

	// ---- what was read

	boolean isEmpty() {
		return rows.isEmpty();
	}

	TextRange range() {
		return new TextRange(start, rows.getLast().getLast().range().end());
	}

	List<List<GridCell>> rows() {
		return rows;
	}

	CharSequence text() {
		return text;
	}

	List<FoundCell> cells() {
		List<FoundCell> found = new ArrayList<>();
		Map<Integer, List<GridCell>> columnHeads = new TreeMap<>();
		List<GridCell> rowHeads = new ArrayList<>();
		for (List<GridCell> cells : rows) {
			rowHeads.removeIf(head -> head.rowsEnd() <= cells.getFirst().row());
			cells.stream().filter(each -> each.heading() == CellHeading.ROW).forEach(rowHeads::add);
			cells.forEach(each -> found.add(found(each, columnHeads, rowHeads)));
			cells.stream().filter(each -> each.heading() == CellHeading.COLUMN).forEach(head -> {
				for (int column = head.column(); column < head.columnsEnd(); column++) {
					columnHeads.computeIfAbsent(column, any -> new ArrayList<>()).add(head);
				}
			});
		}
		return found;
	}

	private FoundCell found(GridCell each, Map<Integer, List<GridCell>> columnHeads, List<GridCell> rowHeads) {
		Optional<String> rowHeading = each.heading() == CellHeading.NONE
				? words(rowHeads.stream().filter(head -> head.column() < each.column()))
				: Optional.empty();
		Optional<String> columnHeading = each.heading() == CellHeading.COLUMN
				? Optional.empty()
				: words(columnHeads.getOrDefault(each.column(), List.of()).stream());
		return new FoundCell(each.row(), each.column(), each.range(), rowHeading, columnHeading, each.note());
	}

	private Optional<String> words(Stream<GridCell> heads) {
		String words = heads.map(head -> head.range().in(text)).filter(head -> !head.isBlank())
				.collect(Collectors.joining(" "));
		return words.isEmpty() ? Optional.empty() : Optional.of(words);
	}
}
