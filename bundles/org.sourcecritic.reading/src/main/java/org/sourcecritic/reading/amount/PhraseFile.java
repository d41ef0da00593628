package org.sourcecritic.reading.amount;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.sourcecritic.reading.ReadingLanguage;

/**
 * The lines of a file of phrases beside this class: {@code NAME = phrase; phrase}, in UTF-8. A line that begins with #
 * is
 * a comment; a name may come more than once.
 */
final class PhraseFile {

	/** @param forms the phrases */
	record Line(String name, List<String> forms) {}

	private PhraseFile() {
	}

	static List<Line> read(String name, ReadingLanguage language) {
		var file = name + '_' + language.code() + ".txt";
		try (var in = PhraseFile.class.getResourceAsStream(file);
				var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
					.map(PhraseFile::line).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(file, e);
		}
	}

	/** The first " = " divides, so that = may be a phrase. */
	private static Line line(String line) {
		int at = line.indexOf(" = ");
		return new Line(line.substring(0, at).strip(),
				Arrays.stream(line.substring(at + 3).split(";")).map(String::strip).filter(form -> !form.isEmpty())
						.toList());
	}
}
