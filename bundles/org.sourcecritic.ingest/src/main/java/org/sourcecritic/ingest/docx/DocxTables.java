package org.sourcecritic.ingest.docx;

import java.util.ArrayDeque;
import java.util.Deque;

import org.sourcecritic.ingest.markup.CellHeading;
import org.sourcecritic.ingest.markup.ReadingText;
import org.sourcecritic.ingest.xml.XmlElement;

/** The tables of a document (ECMA-376, part 1, section 17.4): every element says what it is before its words begin. */
final class DocxTables {

	private static final int FIRST_ROW = 0x20;
	private static final int FIRST_COLUMN = 0x80;

	/** A table that is being read. */
	private static final class Table {
		private final boolean reading;
		private boolean firstRow;
		private boolean firstColumn;
		private int rows;
		private int columns;
		private boolean heads;
		private boolean headed;
		private int span = 1;
		private boolean continued;
		private boolean begun;

		Table(boolean reading) {
			this.reading = reading;
		}
	}

	private final ReadingText text;
	private final Deque<Table> open = new ArrayDeque<>();

	DocxTables(ReadingText text) {
		this.text = text;
	}

	/** Whether what comes are words of a cell. */
	boolean isReading() {
		return !open.isEmpty();
	}

	void begin(XmlElement element) {
		if (element.name().equals("tbl")) {
			beginWords();
			open.push(new Table(text.beginTable()));
			return;
		}
		Table table = open.peek();
		if (table == null) {
			return;
		}
		String value = element.attribute("val");
		switch (element.name()) {
			case "tr" -> beginRow(table);
			case "tc" -> beginCell(table);
			case "tblHeader" -> table.heads = !value.equals("0") && !value.equals("false");
			case "tblLook" -> look(table, element);
			case "gridSpan" -> table.span = value.matches("\\d{1,3}") ? Integer.parseInt(value) : 1;
			case "vMerge" -> table.continued = !value.equals("restart");
			default -> {
				// how it looks
			}
		}
	}

	private static void look(Table table, XmlElement element) {
		String value = element.attribute("val");
		int bits = value.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(value, 16) : 0;
		table.firstRow = (bits & FIRST_ROW) != 0 || element.attribute("firstRow").equals("1");
		table.firstColumn = (bits & FIRST_COLUMN) != 0 || element.attribute("firstColumn").equals("1");
	}

	private void beginRow(Table table) {
		if (table.reading) {
			text.row();
		}
		table.heads = table.firstRow && table.rows == 0;
		table.rows++;
		table.columns = 0;
	}

	private void beginCell(Table table) {
		table.headed |= table.heads;
		table.span = 1;
		table.continued = false;
		table.begun = false;
		text.words(" ");
	}

	/** The properties of a cell are its first element, and every cell of a word processor has them or a paragraph. */
	void endProperties(String name) {
		Table table = open.peek();
		if (table != null && name.equals("tcPr")) {
			beginWords();
		}
	}

	/** The words of a cell begin. */
	void beginWords() {
		Table table = open.peek();
		if (table == null || table.begun) {
			return;
		}
		table.begun = true;
		if (table.reading) {
			if (table.continued) {
				text.cellAbove(table.span);
			} else {
				text.cell(heading(table), table.span, 1);
			}
		}
		table.columns += table.span;
	}

	private static CellHeading heading(Table table) {
		if (table.heads) {
			return CellHeading.COLUMN;
		}
		return table.columns == 0 && (table.firstColumn || table.headed) ? CellHeading.ROW : CellHeading.NONE;
	}

	void end() {
		if (open.pop().reading) {
			text.endTable();
		}
	}
}
