package org.sourcecritic.reading.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The lines of a file beside this class, in UTF-8; what begins with # is a comment. */
final class DataLines {

	private DataLines() {
	}

	static List<String> of(String file) {
		try (var in = DataLines.class.getResourceAsStream(file);
				var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(file, e);
		}
	}

	/** The cells of each line, divided by tabs; "-" is an empty one. */
	static List<List<String>> cells(String file) {
		return of(file).stream()
				.map(line -> Arrays.stream(line.split("\t")).map(cell -> cell.equals("-") ? "" : cell).toList())
				.toList();
	}

	static List<String> divided(String cell, String sign) {
		return Arrays.stream(cell.split(sign)).map(String::strip).filter(part -> !part.isEmpty()).toList();
	}
}
