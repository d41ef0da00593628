package org.sourcecritic.ingest.tei;

import java.util.ArrayDeque;
import java.util.Deque;

import org.sourcecritic.ingest.markup.CellHeading;
import org.sourcecritic.ingest.markup.ReadingText;

/** The tables of a text in TEI (Guidelines, section 14.1); those within a cell are words of that cell. */
final class TeiTables {

	private final ReadingText text;
	/** For each table that is being read whether it has begun. */
	private final Deque<Boolean> open = new ArrayDeque<>();

	TeiTables(ReadingText text) {
		this.text = text;
	}

	/** The heading of a table stands before it, so the table itself begins with its first row. */
	void beginTable(TeiFrame frame) {
		text.end();
		open.push(false);
		frame.atEnd(() -> {
			if (open.pop()) {
				text.endTable();
			}
		});
	}

	void beginRow() {
		if (Boolean.FALSE.equals(open.peek())) {
			open.pop();
			open.push(text.beginTable());
		}
		if (isInTable()) {
			text.row();
		}
	}

	void beginCell(TeiFrame frame) {
		if (isInTable()) {
			text.cell(heading(frame), number(frame.element().attribute("cols")),
					number(frame.element().attribute("rows")));
		} else {
			text.words(" ");
		}
	}

	private boolean isInTable() {
		return Boolean.TRUE.equals(open.peek());
	}

	private static CellHeading heading(TeiFrame cell) {
		boolean ofColumn = cell.parentAttribute("role").equals("label");
		if (ofColumn) {
			return CellHeading.COLUMN;
		}
		return cell.element().attribute("role").equals("label") ? CellHeading.EITHER : CellHeading.NONE;
	}

	private static int number(String digits) {
		return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 1;
	}
}
