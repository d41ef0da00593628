package org.sourcecritic.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows with aligned columns, for people. */
final class TextTable {

	private static final int LONGEST = 60;

	private final List<List<String>> rows = new ArrayList<>();

	TextTable(List<String> names) {
		rows.add(names);
	}

	void add(List<String> cells) {
		rows.add(cells.stream().map(TextTable::shortened).toList());
	}

	void print(PrintWriter out) {
		var widths = new int[rows.get(0).size()];
		for (var row : rows) {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], width(row.get(i)));
			}
		}
		for (var row : rows) {
			var line = new StringBuilder();
			for (int i = 0; i < widths.length; i++) {
				line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
			}
			out.println(line.toString().stripTrailing());
		}
		out.flush();
	}

	private static int width(String cell) {
		return cell.codePointCount(0, cell.length());
	}

	/** One line, at most {@value #LONGEST} code points. */
	private static String shortened(String cell) {
		var line = cell.replaceAll("\\s+", " ");
		return width(line) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
	}
}
