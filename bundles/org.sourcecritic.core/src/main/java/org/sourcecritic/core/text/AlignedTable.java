package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sourcecritic.core.text.TableGrid.Cell;

/**
 * A table of a typewriter: its columns stand below each other, with gaps of two and more spaces or dots that lead from
 * the words to the figures. Only figures make it a table, and only if each stands below the others; headings stand
 * above
 * the columns, and the words at the head of a row may take several lines.
 */
final class AlignedTable {

	private static final Pattern GAP = Pattern.compile("(?: ?[.·…_]){4,} *|[ \\u00A0]{2,}");
	private static final Pattern GOES_ON = Pattern.compile("(?U).*(?:[,-]|\\b\\p{Ll}{1,3})");
	private static final int FEWEST_FIGURES = 2;
	private static final int DEEP = 4;
	/** So many of ten cells of a column with figures are figures. */
	private static final int MOST = 7;

	/**
	 * A line in its parts between gaps.
	 *
	 * @param chunks their places from the begin of the line
	 */
	private record Row(TableLine line, List<TextRange> chunks) {

		CellWords words(TextRange chunk) {
			return new CellWords(chunk.in(line.words()));
		}

		boolean hasFigures() {
			for (int i = 0; i < chunks.size(); i++) {
				if ((i > 0 || chunks.get(i).start() >= DEEP) && words(chunks.get(i)).isFigure()) {
					return true;
				}
			}
			return false;
		}

		/** A row whose figures are all unknown. */
		boolean isMissing() {
			return chunks.size() > 1
					&& chunks.subList(1, chunks.size()).stream().allMatch(chunk -> words(chunk).isMissing());
		}

		boolean isSingle() {
			return chunks.size() == 1;
		}
	}

	private final List<TableLine> lines;
	private final List<Row> body = new ArrayList<>();
	private final List<List<Cell>> rows = new ArrayList<>();
	private int firstFigures = -1;
	private int lastFigures = -1;
	private ColumnPlaces columns = new ColumnPlaces(List.of());
	/** How many characters from the begin of their lines the cells stand. */
	private final Map<TextRange, TextRange> places = new HashMap<>();
	/** The words at the head of a row that stand in lines of their own above it. */
	private Optional<TextRange> heading = Optional.empty();
	private String headingWords = "";

	private AlignedTable(List<TableLine> lines) {
		this.lines = lines;
	}

	/** Empty when the columns can't be told. */
	static Optional<TableGrid> grid(List<TableLine> lines) {
		return new AlignedTable(lines).read();
	}

	private Optional<TableGrid> read() {
		List<Row> all = lines.stream().map(AlignedTable::row).toList();
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i).hasFigures()) {
				body.add(all.get(i));
				firstFigures = firstFigures < 0 ? i : firstFigures;
				lastFigures = i;
			}
		}
		if (body.size() < FEWEST_FIGURES || lines.stream().anyMatch(line -> line.words().indexOf('\t') >= 0)) {
			return Optional.empty();
		}
		columns = new ColumnPlaces(body.stream().flatMap(row -> row.chunks().stream()).toList());
		boolean told = columns.size() > 1 && readHeads(all.subList(0, firstFigures))
				&& readBody(all.subList(firstFigures, lastFigures + 1)) && isBelow(all) && isOfFigures();
		return told ? Optional.of(new TableGrid(rows, TableGrid.UNKNOWN, lastFigures + 1)) : Optional.empty();
	}

	private static Row row(TableLine line) {
		List<TextRange> chunks = new ArrayList<>();
		if (!line.isRule()) {
			String words = line.words();
			Matcher gap = GAP.matcher(words);
			int start = 0;
			while (gap.find()) {
				add(chunks, line.range(start, gap.start()), line.begin());
				start = gap.end();
			}
			add(chunks, line.range(start, words.length()), line.begin());
		}
		return new Row(line, chunks);
	}

	private static void add(List<TextRange> chunks, TextRange range, int begin) {
		if (range.length() > 0) {
			chunks.add(new TextRange(range.start() - begin, range.end() - begin));
		}
	}

	/** Lines above the first figures: titles, headings of columns, and what belongs to the head of the first row. */
	private boolean readHeads(List<Row> heads) {
		int last = heads.size() - 1;
		for (int i = 0; i <= last; i++) {
			Row row = heads.get(i);
			if (row.isSingle() && columns.first(row.chunks().getFirst()) <= 0) {
				if (i == last && columns.last(row.chunks().getFirst()) == 0) {
					addHeading(row);
				}
			} else if (!row.chunks().isEmpty() && !addRow(row)) {
				return false;
			}
		}
		for (int i = 0; i + 1 < rows.size(); i++) {
			rows.set(i, spread(rows.get(i), rows.get(i + 1)));
		}
		return true;
	}

	/** A heading that touches the next column, with nothing else over it, stands over both. */
	private List<Cell> spread(List<Cell> row, List<Cell> below) {
		List<Cell> wide = new ArrayList<>(row);
		for (int i = 0; i < wide.size(); i++) {
			Cell cell = wide.get(i);
			TextRange place = places.get(cell.range());
			int column = cell.column();
			int last = cell.lastColumn();
			boolean left = column > 1 && isFree(wide, column - 1) && !isFree(below, column - 1)
					&& columns.isNear(column - 1, place);
			boolean right = column > 0 && isFree(wide, last + 1) && !isFree(below, last + 1)
					&& columns.isNear(last + 1, place);
			wide.set(i, new Cell(left ? column - 1 : column, right ? last + 1 : last, cell.range()));
		}
		return wide;
	}

	private static boolean isFree(List<Cell> row, int column) {
		return row.stream().noneMatch(cell -> cell.column() <= column && column <= cell.lastColumn());
	}

	private boolean readBody(List<Row> read) {
		for (Row row : read) {
			boolean headingOnly = row.isSingle() && !row.hasFigures();
			boolean isRow = row.hasFigures() || row.isMissing();
			if (headingOnly && columns.last(row.chunks().getFirst()) == 0) {
				addHeading(row);
			} else if (!row.chunks().isEmpty() && (!isRow || !addRow(row))) {
				return false;
			}
		}
		return true;
	}

	/** Notes may stand below the last figures; more than that is no table. */
	private boolean isBelow(List<Row> all) {
		List<Row> below = all.subList(lastFigures + 1, all.size()).stream().filter(row -> !row.chunks().isEmpty())
				.toList();
		return below.isEmpty() || TableNotes.isBegin(below.getFirst().line().words().strip())
				|| below.size() < body.size() && below.stream().allMatch(Row::isSingle);
	}

	private void addHeading(Row row) {
		closeHeading();
		heading = Optional.of(range(row, row.chunks().getFirst()));
		headingWords = row.words(row.chunks().getFirst()).words();
	}

	/** A heading that belongs to no row is one of several rows. */
	private void closeHeading() {
		heading.ifPresent(range -> rows.add(List.of(Cell.of(0, range))));
		heading = Optional.empty();
	}

	/** Whether each part has a column of its own. */
	private boolean addRow(Row row) {
		List<Cell> cells = new ArrayList<>();
		int next = 0;
		for (TextRange chunk : row.chunks()) {
			int first = columns.first(chunk);
			if (first < next) {
				return false;
			}
			next = columns.last(chunk) + 1;
			TextRange range = range(row, chunk);
			cells.add(new Cell(first, next - 1, range));
			places.put(range, chunk);
		}
		joinHeading(row, cells);
		rows.add(cells);
		return true;
	}

	private void joinHeading(Row row, List<Cell> cells) {
		TextRange above = heading.orElse(null);
		if (above == null) {
			return;
		}
		Cell first = cells.getFirst();
		if (first.column() > 0) {
			cells.addFirst(Cell.of(0, above));
		} else if (goesOn(row)) {
			cells.set(0, Cell.of(0, new TextRange(above.start(), first.range().end())));
		} else {
			closeHeading();
		}
		heading = Optional.empty();
	}

	private boolean goesOn(Row row) {
		String next = row.words(row.chunks().getFirst()).words();
		return !headingWords.endsWith(":")
				&& (Character.isLowerCase(next.charAt(0)) || GOES_ON.matcher(headingWords).matches());
	}

	/** Figures stand below figures in all columns beside the first, and most lines have some. */
	private boolean isOfFigures() {
		int[] figures = new int[columns.size()];
		int[] all = new int[columns.size()];
		for (Row row : body) {
			for (TextRange chunk : row.chunks()) {
				int column = columns.first(chunk);
				CellWords words = row.words(chunk);
				all[column]++;
				figures[column] += words.isFigure() || words.isMissing() ? 1 : 0;
			}
		}
		boolean same = true;
		for (int column = 1; column < all.length; column++) {
			same &= figures[column] == 0 || figures[column] * 10 >= all[column] * MOST;
		}
		long between = lines.subList(firstFigures, lastFigures + 1).stream().filter(line -> !line.isRule()).count();
		return same && body.size() * 2L >= between;
	}

	private static TextRange range(Row row, TextRange chunk) {
		int begin = row.line().begin();
		return new TextRange(begin + chunk.start(), begin + chunk.end());
	}
}
