package org.sourcecritic.ingest.markup;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sourcecritic.core.text.TextRange;

/** A cell of a table in the making. */
final class GridCell {

	/** Signs that stand for nothing else at the end of a cell. */
	private static final Pattern SIGN = Pattern.compile("[*†‡§¶]{1,3}$|[\\u00B9\\u00B2\\u00B3\\u2070-\\u2079ᵃ-ᵛ]$");

	private final int row;
	private final int column;
	private int rows;
	private final int columns;
	private final Set<String> signs = new LinkedHashSet<>();
	private final StringBuilder notes = new StringBuilder();
	private CellHeading heading;
	private TextRange range;

	GridCell(int row, int column, int rows, int columns, CellHeading heading, int start) {
		this.row = row;
		this.column = column;
		this.rows = rows;
		this.columns = columns;
		this.heading = heading;
		range = new TextRange(start, start);
	}

	int row() {
		return row;
	}

	int column() {
		return column;
	}

	/** The row after the last one it stands in. */
	int rowsEnd() {
		return row + rows;
	}

	/** The column after the last one it stands in. */
	int columnsEnd() {
		return column + columns;
	}

	CellHeading heading() {
		return heading;
	}

	TextRange range() {
		return range;
	}

	/** It takes up one more row. */
	void grow() {
		rows++;
	}

	void end(int end) {
		range = new TextRange(range.start(), Math.max(range.start(), end));
	}

	/** Keeps it within the text when its row is cut. */
	void cut(int end) {
		range = new TextRange(Math.min(range.start(), end), Math.min(range.end(), end));
	}

	void isHeadOf(CellHeading resolved) {
		heading = resolved;
	}

	boolean isEmpty() {
		return range.length() == 0;
	}

	void sign(String sign) {
		signs.add(sign);
	}

	/** The signs at the end of its words. */
	Set<String> signs(CharSequence text) {
		String words = range.in(text);
		Matcher sign = SIGN.matcher(words);
		if (sign.find() && sign.start() > 0) {
			signs.add(sign.group());
		}
		return signs;
	}

	void note(String words) {
		notes.append(notes.isEmpty() ? "" : " ").append(words);
	}

	Optional<String> note() {
		return notes.isEmpty() ? Optional.empty() : Optional.of(notes.toString());
	}
}
