package org.sourcecritic.ingest.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the notes of a table: lines below it, or its last rows, that begin with a sign one of its cells ends with. */
final class TableNotes {

	/** So many lines below a table may say other things, such as where its figures are from. */
	private static final int OTHER_LINES = 2;

	private final Map<String, List<GridCell>> cells = new HashMap<>();
	private int others;

	/** A table has ended. */
	void after(TableGrid table) {
		cells.clear();
		others = 0;
		for (List<GridCell> row : table.rows()) {
			for (GridCell cell : row) {
				cell.signs(table.text())
						.forEach(sign -> cells.computeIfAbsent(sign, any -> new ArrayList<>()).add(cell));
			}
		}
		for (List<GridCell> row : table.rows()) {
			if (row.stream().filter(cell -> !cell.isEmpty()).count() == 1) {
				row.forEach(cell -> note(cell.range().in(table.text())));
			}
		}
	}

	/** A line below the table. */
	void offer(String line) {
		if (!cells.isEmpty() && !note(line) && ++others > OTHER_LINES) {
			cells.clear();
		}
	}

	private boolean note(String line) {
		for (int length = Math.min(3, line.length() - 1); length > 0; length--) {
			List<GridCell> marked = cells.get(line.substring(0, length));
			boolean ends = !Character.isLetterOrDigit(line.charAt(length))
					|| !Character.isLetterOrDigit(line.charAt(length - 1));
			if (marked != null && ends) {
				marked.forEach(cell -> cell.note(line));
				return true;
			}
		}
		return false;
	}
}
