package org.sourcecritic.core.found;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

import org.sourcecritic.core.text.TextRange;

/**
 * Finds the language of a text by counting function words: a fifth to a half of all words of a text are such, and other
 * languages share few of them. In doubt none is named.
 */
final class LanguageFinder {

	/** So much of a text must be function words of its language. */
	private static final double LEAST_SHARE = 0.12;
	/** So many times as many of them as of any other language. */
	private static final double LEAST_LEAD = 1.3;
	private static final int LEAST_WORDS = 20;
	private static final int MOST_PLACES = 8;

	private static final Map<String, List<String>> LANGUAGES = languages();

	private final CharSequence text;
	private final Map<String, Integer> counts = new HashMap<>();
	private int words;

	private LanguageFinder(CharSequence text) {
		this.text = text;
	}

	static FoundLanguage of(CharSequence text) {
		return new LanguageFinder(text).find();
	}

	/** By word, the languages that have it. */
	private static Map<String, List<String>> languages() {
		Properties lists = new Properties();
		try (InputStream in = LanguageFinder.class.getResourceAsStream("function-words.properties");
				var reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
			lists.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		Map<String, List<String>> languages = new HashMap<>();
		for (String language : lists.stringPropertyNames()) {
			for (String word : lists.getProperty(language).split(" ")) {
				languages.computeIfAbsent(word, w -> new ArrayList<>()).add(language);
			}
		}
		return languages;
	}

	private FoundLanguage find() {
		forEachWord((word, place) -> {
			words++;
			LANGUAGES.getOrDefault(word, List.of()).forEach(language -> counts.merge(language, 1, Integer::sum));
		});
		List<Map.Entry<String, Integer>> order = counts.entrySet().stream()
				.sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
						.thenComparing(Map.Entry.comparingByKey()))
				.toList();
		if (order.isEmpty()) {
			return new FoundLanguage(Optional.empty(), 0, words, List.of());
		}
		String best = order.getFirst().getKey();
		int most = order.getFirst().getValue();
		int next = order.size() > 1 ? order.get(1).getValue() : 0;
		boolean sure = words >= LEAST_WORDS && most >= words * LEAST_SHARE && most >= next * LEAST_LEAD;
		return new FoundLanguage(sure ? Optional.of(best) : Optional.empty(), most, words, places(best));
	}

	private List<TextRange> places(String language) {
		List<TextRange> places = new ArrayList<>();
		forEachWord((word, place) -> {
			if (places.size() < MOST_PLACES && LANGUAGES.getOrDefault(word, List.of()).contains(language)) {
				places.add(place);
			}
		});
		return places;
	}

	/** Takes a word in small letters and its place. */
	@FunctionalInterface
	private interface WordTaker {
		void take(String word, TextRange place);
	}

	private void forEachWord(WordTaker taker) {
		int start = -1;
		for (int i = 0; i <= text.length(); i++) {
			boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
			if (letter && start < 0) {
				start = i;
			} else if (!letter && start >= 0) {
				TextRange place = new TextRange(start, i);
				taker.take(place.in(text).toLowerCase(Locale.ROOT), place);
				start = -1;
			}
		}
	}
}
