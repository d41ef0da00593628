package org.sourcecritic.ingest.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.sourcecritic.ingest.markup.CellHeading;
import org.sourcecritic.ingest.markup.ReadingText;

/** The tables of a page; one that only arranges what the page shows is read as the blocks in it. */
final class PageTables {

	private static final Set<String> INNER = Set.of("table", "thead", "tbody", "tfoot", "tr");

	private final ReadingText text;
	/** For each table that is being read whether its rows and cells are. */
	private final Deque<Boolean> open = new ArrayDeque<>();

	PageTables(ReadingText text) {
		this.text = text;
	}

	/** White space between cells belongs to none. */
	boolean isBetweenCells(Node words) {
		return words.parent() instanceof Element parent && INNER.contains(parent.normalName());
	}

	void begin(Element element) {
		switch (element.normalName()) {
			case "table" -> beginTable(element);
			case "tr" -> beginRow();
			default -> beginCell(element);
		}
	}

	void end(Element table) {
		if (Boolean.TRUE.equals(open.pollFirst())) {
			text.endTable();
		} else if (!open.contains(Boolean.TRUE)) {
			text.end();
		}
	}

	private void beginTable(Element table) {
		open.push(!isArrangement(table) && captioned(table) && text.beginTable());
	}

	/** The words above a table are a paragraph of their own. */
	private boolean captioned(Element table) {
		Element caption = table.selectFirst("> caption");
		if (caption != null && !open.contains(Boolean.TRUE)) {
			text.end();
			text.words(caption.text());
			text.end();
			caption.empty();
		}
		return true;
	}

	private static boolean isArrangement(Element table) {
		String role = table.attr("role");
		if (role.equals("presentation") || role.equals("none")) {
			return true;
		}
		if (table.selectFirst("> caption, > thead, > tbody > tr > th, > tr > th") != null) {
			return false;
		}
		boolean holdsBlocks = table.selectFirst("td table, h1, h2, h3, h4, h5, h6, blockquote, ul, ol") != null;
		return holdsBlocks || table.select("tr").stream().allMatch(row -> row.childrenSize() < 2)
				|| table.select("tr").size() < 2;
	}

	private void beginRow() {
		if (isReading()) {
			text.row();
		} else {
			separate();
		}
	}

	private void beginCell(Element cell) {
		if (isReading()) {
			text.cell(heading(cell), number(cell.attr("colspan")), number(cell.attr("rowspan")));
		} else {
			separate();
		}
	}

	private void separate() {
		if (open.contains(Boolean.TRUE) || open.isEmpty()) {
			text.words(" ");
		} else {
			text.end();
		}
	}

	private boolean isReading() {
		return Boolean.TRUE.equals(open.peek());
	}

	private static CellHeading heading(Element cell) {
		if (cell.parents().stream().limit(2).anyMatch(around -> around.nameIs("thead"))) {
			return CellHeading.COLUMN;
		}
		return switch (cell.attr("scope").toLowerCase(Locale.ROOT)) {
			case "row", "rowgroup" -> CellHeading.ROW;
			case "col", "colgroup" -> CellHeading.COLUMN;
			default -> cell.nameIs("th") ? CellHeading.EITHER : CellHeading.NONE;
		};
	}

	/** How many columns or rows a cell takes up: 1 when it doesn't say, all that follow for 0. */
	private static int number(String digits) {
		if (!digits.matches("\\d{1,5}")) {
			return 1;
		}
		int number = Integer.parseInt(digits);
		return number == 0 ? Short.MAX_VALUE : number;
	}
}
