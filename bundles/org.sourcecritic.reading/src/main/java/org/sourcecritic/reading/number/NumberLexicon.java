package org.sourcecritic.reading.number;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.sourcecritic.reading.ReadingLanguage;

/**
 * The words of numbers of a language, from {@code numbers_LANGUAGE.properties} beside this class: {@code word = ROLE
 * value}, the value left out where the role has none.
 */
final class NumberLexicon {

	private static final Map<ReadingLanguage, NumberLexicon> ALL = loaded();

	private final Map<String, Numeral> words;

	private NumberLexicon(Map<String, Numeral> words) {
		this.words = words;
	}

	static NumberLexicon of(ReadingLanguage language) {
		return ALL.get(language);
	}

	/**
	 * What a word is; suffixes are not found.
	 *
	 * @param word in lower case
	 */
	Optional<Numeral> find(String word) {
		return Optional.ofNullable(words.get(word)).filter(numeral -> !isSuffix(numeral));
	}

	/** The words that tell of a number by themselves, as "and" and "a" do not; a stem ends with a hyphen. */
	Set<String> telling() {
		return words.entrySet().stream().filter(word -> tells(word.getValue())).map(Map.Entry::getKey)
				.collect(Collectors.toUnmodifiableSet());
	}

	private static boolean tells(Numeral numeral) {
		return numeral instanceof Numeral.Word word && switch (word.role()) {
			case JOIN, ARTICLE, POINT, MINUS, SOME, SUFFIX, OF, ORDINAL_ENDING -> false;
			default -> true;
		};
	}

	/** What letters behind digits are; their case counts. */
	Optional<Numeral> suffix(String letters) {
		return Optional.ofNullable(words.get(letters)).filter(NumberLexicon::isSuffix);
	}

	private static boolean isSuffix(Numeral numeral) {
		return numeral instanceof Numeral.Word word && word.role() == NumberRole.SUFFIX;
	}

	private static Map<ReadingLanguage, NumberLexicon> loaded() {
		var all = new HashMap<ReadingLanguage, NumberLexicon>();
		for (var language : ReadingLanguage.values()) {
			all.put(language, load("numbers_" + language.code() + ".properties"));
		}
		return Map.copyOf(all);
	}

	private static NumberLexicon load(String name) {
		var lines = new Properties();
		try (var in = NumberLexicon.class.getResourceAsStream(name);
				var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			lines.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
		var words = new HashMap<String, Numeral>();
		lines.forEach((word, said) -> words.put(word.toString(), numeral(said.toString())));
		return new NumberLexicon(Map.copyOf(words));
	}

	private static Numeral numeral(String said) {
		var parts = said.trim().split(" ", 2);
		return new Numeral.Word(NumberRole.valueOf(parts[0]),
				parts.length == 1 ? BigDecimal.ONE : new BigDecimal(parts[1].trim()));
	}
}
