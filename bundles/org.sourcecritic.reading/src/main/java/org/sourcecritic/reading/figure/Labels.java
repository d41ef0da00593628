package org.sourcecritic.reading.figure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.NoEstimate.Sort;
import org.sourcecritic.reading.ReadingLanguage;

/**
 * The words of a language that name what a number beside them is: article, page, leaf. From
 * {@code labels_LANGUAGE.properties} beside this class.
 */
final class Labels {

	private static final Map<ReadingLanguage, Labels> ALL = loaded();

	private final Map<Sort, Set<String>> before = new EnumMap<>(Sort.class);
	private final Map<Sort, Set<String>> after = new EnumMap<>(Sort.class);

	private Labels(Properties lines) {
		for (var sort : Sort.values()) {
			before.put(sort, words(lines, sort + ".before"));
			after.put(sort, words(lines, sort + ".after"));
		}
	}

	private static Set<String> words(Properties lines, String key) {
		var all = lines.getProperty(key, "").trim();
		return all.isEmpty() ? Set.of() : Set.of(all.split(" +"));
	}

	static Labels of(ReadingLanguage language) {
		return ALL.get(language);
	}

	/** What the words before and after a number without a unit say that it is; empty when they say nothing. */
	Optional<Sort> sort(TextRange number, Words words) {
		return before(number, words).or(() -> after(number, words)).filter(sort -> sort != Sort.DATE);
	}

	private Optional<Sort> before(TextRange number, Words words) {
		int index = words.indexBefore(number.start());
		boolean stop = index >= 0 && words.get(index).isSign(".");
		if (stop) {
			index--;
		}
		if (index < 0) {
			return Optional.empty();
		}
		var word = words.get(index);
		boolean abbreviated = word.isWord() && word.plain().length() == 1;
		if (abbreviated && !stop) {
			return Optional.empty();
		}
		return named(before, word.plain());
	}

	/** What the words around an amount of time say: two years later is a date. */
	Optional<Sort> timeSort(TextRange amount, Words words) {
		return Optional.of(Sort.DATE).filter(date -> before(amount, words).filter(date::equals).isPresent()
				|| after(amount, words).filter(date::equals).isPresent());
	}

	private Optional<Sort> after(TextRange number, Words words) {
		int index = words.indexFrom(number.end());
		if (index < words.size() && words.get(index).isSign("-\u2010\u2011")) {
			index++;
		}
		return index < words.size() ? named(after, words.get(index).plain()) : Optional.empty();
	}

	private static Optional<Sort> named(Map<Sort, Set<String>> words, String word) {
		return words.entrySet().stream().filter(entry -> entry.getValue().contains(word)).map(Map.Entry::getKey)
				.findFirst();
	}

	private static Map<ReadingLanguage, Labels> loaded() {
		var all = new HashMap<ReadingLanguage, Labels>();
		for (var language : ReadingLanguage.values()) {
			all.put(language, new Labels(WordFile.load("labels", language)));
		}
		return Map.copyOf(all);
	}
}
