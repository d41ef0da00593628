package org.sourcecritic.reading.figure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.sourcecritic.reading.ReadingLanguage;

/** Files of words beside this class, one for each language, in UTF-8. */
final class WordFile {

	private WordFile() {
	}

	static Properties load(String name, ReadingLanguage language) {
		var file = name + '_' + language.code() + ".properties";
		var lines = new Properties();
		try (var in = WordFile.class.getResourceAsStream(file);
				var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			lines.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(file, e);
		}
		return lines;
	}
}
