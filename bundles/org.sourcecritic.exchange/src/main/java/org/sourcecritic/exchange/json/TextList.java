package org.sourcecritic.exchange.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several texts in one cell, separated by {@code ;}; a {@code ;} or {@code \} inside a text has a {@code \} before it.
 */
public final class TextList {

	private TextList() {
	}

	public static String join(List<String> texts) {
		return texts.stream().map(t -> t.replace("\\", "\\\\").replace(";", "\\;")).collect(Collectors.joining(";"));
	}

	/** What {@link #join} joined; empty parts are left out. */
	public static List<String> split(String cell) {
		var parts = new ArrayList<String>();
		var part = new StringBuilder();
		for (int i = 0; i < cell.length(); i++) {
			char c = cell.charAt(i);
			if (c == '\\' && i + 1 < cell.length()) {
				part.append(cell.charAt(++i));
			} else if (c == ';') {
				parts.add(part.toString());
				part.setLength(0);
			} else {
				part.append(c);
			}
		}
		parts.add(part.toString());
		parts.removeIf(String::isEmpty);
		return List.copyOf(parts);
	}
}
