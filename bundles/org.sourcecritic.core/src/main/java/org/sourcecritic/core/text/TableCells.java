package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TableGrid.Cell;

/**
 * The cells of a table in plain text with what stands at the head of their rows and columns and in the notes below. In
 * doubt there are none: a table whose columns differ from row to row is left whole.
 */
final class TableCells {

	private final CharSequence text;
	private final TextRange table;
	private final List<List<Cell>> rows;
	private final TableNotes notes;
	private final int headRows;
	private final boolean rowsHaveHeads;

	private TableCells(CharSequence text, TextRange table, TableGrid grid, List<String> below) {
		this.text = text;
		this.table = table;
		rows = grid.rows();
		notes = new TableNotes(below);
		headRows = Math.max(grid.headRows(), headsByFigures());
		rowsHaveHeads = haveHeads(rows.subList(headRows, rows.size()));
	}

	/**
	 * The cells by row and column; none when they can't be told apart.
	 *
	 * @param block the lines of the table
	 * @param next the lines that follow it
	 */
	static List<FoundCell> of(CharSequence text, List<TextLine> block, List<TextLine> next) {
		List<TableLine> lines = block.stream().map(line -> TableLine.of(text, line)).toList();
		return grid(lines).map(grid -> {
			List<String> below = new ArrayList<>();
			lines.subList(grid.below(), lines.size()).forEach(line -> below.add(line.words().strip()));
			next.forEach(line -> below.add(TableLine.of(text, line).words().strip()));
			TextRange table = new TextRange(block.getFirst().start(), block.getLast().end());
			return new TableCells(text, table, grid, below).find();
		}).orElse(List.of());
	}

	private static Optional<TableGrid> grid(List<TableLine> lines) {
		if (lines.getFirst().words().strip().startsWith(WikiTable.OPENS)) {
			return WikiTable.grid(lines);
		}
		for (char divider : new char[]{ '|', '\t' }) {
			if (lines.stream().filter(line -> !line.isRule() && line.words().indexOf(divider) >= 0).count() > 1) {
				return DividedTable.grid(lines, divider);
			}
		}
		return AlignedTable.grid(lines);
	}

	private List<FoundCell> find() {
		List<FoundCell> found = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			for (Cell cell : rows.get(row)) {
				found.add(found(row, cell));
			}
		}
		return found;
	}

	private FoundCell found(int row, Cell cell) {
		boolean inBody = row >= headRows;
		Optional<String> rowHeading = inBody && rowsHaveHeads && cell.column() > 0 ? heading(row) : Optional.empty();
		Optional<String> columnHeading = inBody ? columnHeading(cell.column()) : Optional.empty();
		return new FoundCell(row, cell.column(), within(cell.range()), rowHeading, columnHeading,
				words(cell).sign().flatMap(notes::words));
	}

	/** An empty cell at the end of a line may lie in white space that is no part of the table any more. */
	private TextRange within(TextRange range) {
		return range.length() > 0
				? range
				: new TextRange(Math.clamp(range.start(), table.start(), table.end()),
						Math.clamp(range.start(), table.start(), table.end()));
	}

	private Optional<String> heading(int row) {
		return rows.get(row).stream().filter(cell -> cell.column() == 0).map(this::words)
				.filter(words -> !words.isBlank()).map(CellWords::words).findFirst();
	}

	private Optional<String> columnHeading(int column) {
		List<String> heads = new ArrayList<>();
		for (List<Cell> row : rows.subList(0, headRows)) {
			row.stream().filter(cell -> cell.column() <= column && column <= cell.lastColumn()).map(this::words)
					.filter(words -> !words.isBlank()).forEach(words -> heads.add(words.words()));
		}
		return heads.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", heads));
	}

	// ---- what is a heading

	/** Rows above the first one with figures; years in a row may be headings too. None when there are no figures. */
	private int headsByFigures() {
		for (int row = 0; row < rows.size(); row++) {
			if (hasFigures(rows.get(row))) {
				return isRowOfYears(row) ? row + 1 : row;
			}
		}
		return 0;
	}

	private boolean hasFigures(List<Cell> row) {
		return row.stream().anyMatch(cell -> cell.column() > 0 && words(cell).isFigure());
	}

	/** Years that ascend, with nothing above them, and figures of another kind below. */
	private boolean isRowOfYears(int row) {
		List<CellWords> cells = rows.get(row).stream().filter(cell -> cell.column() > 0).map(this::words)
				.filter(words -> !words.isBlank()).toList();
		boolean years = cells.size() > 1 && cells.stream().allMatch(CellWords::isYear);
		boolean ascend = true;
		for (int i = 1; i < cells.size(); i++) {
			ascend &= cells.get(i - 1).words().compareTo(cells.get(i).words()) < 0;
		}
		boolean nothingAbove = rows.subList(0, row).stream().flatMap(List::stream)
				.noneMatch(cell -> cell.column() > 0 && cell.column() == cell.lastColumn());
		return years && ascend && nothingAbove && row + 1 < rows.size() && rows.subList(row + 1, rows.size()).stream()
				.flatMap(List::stream).anyMatch(cell -> cell.column() > 0 && !words(cell).isYear());
	}

	/** Whether the first column says what the figures of the others are of: words, or years. */
	private boolean haveHeads(List<List<Cell>> body) {
		List<CellWords> first = body.stream().flatMap(List::stream).filter(cell -> cell.column() == 0)
				.map(this::words).filter(words -> !words.isBlank()).toList();
		boolean heads = first.stream().noneMatch(CellWords::isFigure) || first.stream().allMatch(CellWords::isYear);
		return heads && body.stream().anyMatch(this::hasFigures);
	}

	private CellWords words(Cell cell) {
		return CellWords.of(text, cell.range());
	}
}
