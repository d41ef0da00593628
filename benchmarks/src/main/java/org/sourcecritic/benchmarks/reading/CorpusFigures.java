package org.sourcecritic.benchmarks.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.sourcecritic.core.text.TextRange;

/**
 * What a person found the figures of texts to be, from {@code corpus-figures.tsv}.
 *
 * @param digests SHA-256 of the UTF-8 of each text, by its file's name
 */
record CorpusFigures(Map<String, String> digests, List<Wanted> figures, List<Other> others) {

	/** What is not scored. */
	static final String ANY = "?";

	/**
	 * A figure.
	 *
	 * @param numbers UTF-16 offsets
	 * @param fields low, high, bound, kind, unit, start and end of what is counted, from, to, estimated on
	 */
	record Wanted(String file, TextRange numbers, List<String> fields) {

		String field(int index) {
			return index < fields.size() ? fields.get(index) : "";
		}
	}

	/** A number that is no figure; of the sort {@code *} it may be of any or not be read. */
	record Other(String file, TextRange numbers, String sort) {}

	static CorpusFigures load() throws IOException {
		var digests = new LinkedHashMap<String, String>();
		var figures = new ArrayList<Wanted>();
		var others = new ArrayList<Other>();
		try (var in = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(CorpusFigures.class.getResourceAsStream("corpus-figures.tsv")),
				StandardCharsets.UTF_8))) {
			for (var line : in.lines().filter(row -> !row.startsWith("#")).toList()) {
				var cells = List.of(line.split("\t", -1));
				switch (cells.get(0)) {
					case "text" -> digests.put(cells.get(1), cells.get(2));
					case "figure" -> figures
							.add(new Wanted(cells.get(1), range(cells), cells.subList(4, cells.size())));
					default -> others.add(new Other(cells.get(1), range(cells), cells.get(4)));
				}
			}
		}
		return new CorpusFigures(digests, figures, others);
	}

	private static TextRange range(List<String> cells) {
		return new TextRange(Integer.parseInt(cells.get(2)), Integer.parseInt(cells.get(3)));
	}
}
