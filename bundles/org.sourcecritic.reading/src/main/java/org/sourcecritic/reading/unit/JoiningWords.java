package org.sourcecritic.reading.unit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.sourcecritic.reading.ReadingLanguage;

/**
 * The words that join clauses in a language, from {@code joining_words.properties} beside this class.
 *
 * @param both
 *     stand between two clauses and belong to none of them: and
 * @param open
 *     are the first word of a clause: because
 * @param with
 *     may stand before such a word and belong to its clause then: in which
 */
record JoiningWords(Set<String> both, Set<String> open, Set<String> with) {

	private static final String FILE = "joining_words.properties";

	JoiningWords {
		both = Set.copyOf(both);
		open = Set.copyOf(open);
		with = Set.copyOf(with);
	}

	static JoiningWords of(ReadingLanguage language) {
		var lines = new Properties();
		try (var in = JoiningWords.class.getResourceAsStream(FILE);
				var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			lines.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(FILE, e);
		}
		return new JoiningWords(words(lines, language.code() + ".BOTH"), words(lines, language.code() + ".OPEN"),
				words(lines, language.code() + ".WITH"));
	}

	private static Set<String> words(Properties lines, String key) {
		return Arrays.stream(lines.getProperty(key, "").split(" ")).filter(word -> !word.isBlank())
				.map(word -> word.replace('_', ' ')).collect(Collectors.toSet());
	}
}
