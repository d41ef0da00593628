package org.sourcecritic.benchmarks.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.archive.italian.Component;
import org.sourcecritic.reading.archive.italian.Component.Label;

/**
 * The words of a file of the LinkedBooks data as one text, and the components that are marked in it.
 *
 * @param text words joined by spaces, lines by line ends
 * @param components longest runs of one label within one reference
 */
record LinkedBooksText(String text, Set<Component> components) {

	LinkedBooksText {
		components = Set.copyOf(components);
	}

	static LinkedBooksText read(Path file, Map<String, Label> labels) throws IOException {
		var rows = new Reading(labels);
		Files.readAllLines(file).forEach(rows::add);
		return rows.end();
	}

	/** The same components, each cut at the ends of lines. */
	Set<Component> byLine(Set<Component> whole) {
		var cut = new HashSet<Component>();
		for (var component : whole) {
			int start = component.span().start();
			int end = component.span().end();
			for (int at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', start)) {
				cut.add(new Component(component.label(), new TextRange(start, at)));
				start = at + 1;
			}
			cut.add(new Component(component.label(), new TextRange(start, end)));
		}
		return cut;
	}

	/** The same components, each cut at white space. */
	Set<Component> byWord(Set<Component> whole) {
		var cut = new HashSet<Component>();
		for (var component : whole) {
			int start = component.span().start();
			for (var word : component.span().in(text).split("\\s")) {
				cut.add(new Component(component.label(), new TextRange(start, start + word.length())));
				start += word.length() + 1;
			}
		}
		return cut;
	}

	private static final class Reading {
		private static final int COLUMNS = 4;

		private final Map<String, Label> labels;
		private final StringBuilder text = new StringBuilder();
		private final List<Component> components = new ArrayList<>();
		private Optional<Label> label = Optional.empty();
		private int start;
		private int end;

		Reading(Map<String, Label> labels) {
			this.labels = labels;
		}

		/** A row of the file: word, component, type, reference; an empty row ends a line. */
		void add(String row) {
			if (row.isBlank()) {
				endLine();
				return;
			}
			var columns = row.split(" ");
			if (columns.length < COLUMNS || columns[0].equals("-DOCSTART-")) {
				return;
			}
			addWord(row.substring(0, row.length() - (tail(columns))).strip(),
					Optional.ofNullable(labels.get(columns[columns.length - 3])), columns[columns.length - 1]);
		}

		private static int tail(String[] columns) {
			int length = columns.length;
			return columns[length - 1].length() + columns[length - 2].length() + columns[length - 3].length() + 3;
		}

		private void endLine() {
			if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
				text.append('\n');
			}
		}

		private void addWord(String word, Optional<Label> named, String reference) {
			if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
				text.append(' ');
			}
			if (!named.equals(label) || reference.equals("b-r")) {
				endComponent();
				label = named;
				start = text.length();
			}
			text.append(word);
			end = text.length();
			if (reference.equals("e-r")) {
				endComponent();
			}
		}

		private void endComponent() {
			label.ifPresent(of -> components.add(new Component(of, new TextRange(start, end))));
			label = Optional.empty();
		}

		LinkedBooksText end() {
			endComponent();
			return new LinkedBooksText(text.toString(), Set.copyOf(components));
		}
	}
}
