package org.sourcecritic.reading.date;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import org.sourcecritic.reading.ReadingLanguage;

/**
 * The words of dates of a language, from {@code dates_LANGUAGE.properties} beside this class: {@code ROLE.value =
 * phrase | phrase}, the value left out where the role has none.
 */
final class DateLexicon {

	private static final Set<DateWord> TELLING = EnumSet.of(DateWord.CENTURY, DateWord.DECADE, DateWord.DECADE_BEFORE,
			DateWord.EVENT);
	private static final Set<DateWord> OPENING = EnumSet.complementOf(EnumSet.of(DateWord.YEAR_BEHIND,
			DateWord.DECADE_BEHIND, DateWord.ORDINAL_BEHIND, DateWord.BC, DateWord.OLD_STYLE, DateWord.NEW_STYLE,
			DateWord.AND, DateWord.TO, DateWord.ONWARD, DateWord.EVENT, DateWord.AGE, DateWord.NAMES, DateWord.COUNTED,
			DateWord.AMOUNT, DateWord.ADJECTIVAL, DateWord.GOES_ON, DateWord.PAST_ENDING, DateWord.ONLY,
			DateWord.VERB_ENDING, DateWord.COUNTED_ENDING,
			DateWord.SINGULAR_ENDING));
	private static final Map<ReadingLanguage, DateLexicon> ALL = loaded();

	/**
	 * Words that belong together.
	 *
	 * @param words as {@link DateToken#word}
	 */
	record Entry(List<String> words, int value) {}

	private final ReadingLanguage language;
	/** By role and first word, the longest first. */
	private final Map<DateWord, Map<String, List<Entry>>> entries = new EnumMap<>(DateWord.class);

	/** What a date or the words before it may begin with. */
	private final Set<String> openers = new HashSet<>();
	/** What is in every date without digits. */
	private final Set<String> signs = new HashSet<>();

	private DateLexicon(ReadingLanguage language) {
		this.language = language;
	}

	static DateLexicon of(ReadingLanguage language) {
		return Optional.ofNullable(ALL.get(language)).orElseThrow();
	}

	ReadingLanguage language() {
		return language;
	}

	/** Whether a date, or words that lead to one, may begin with this word. */
	boolean opens(String word) {
		return openers.contains(word);
	}

	/** Whether there may be a date without digits around this word. */
	boolean tellsDate(String word) {
		return signs.contains(word);
	}

	/** The phrases that begin with a word, the longest first. */
	List<Entry> beginningWith(String word, DateWord role) {
		return entries.getOrDefault(role, Map.of()).getOrDefault(word, List.of());
	}

	/** Whether the word has one of the endings of a role and is more than it. */
	boolean endsLike(String word, DateWord role) {
		return entries.getOrDefault(role, Map.of()).keySet().stream()
				.anyMatch(ending -> word.length() > ending.length() + 1 && word.endsWith(ending));
	}

	private static Map<ReadingLanguage, DateLexicon> loaded() {
		var all = new HashMap<ReadingLanguage, DateLexicon>();
		for (var language : ReadingLanguage.values()) {
			all.put(language, load(language));
		}
		return Map.copyOf(all);
	}

	private static DateLexicon load(ReadingLanguage language) {
		var name = "dates_" + language.code() + ".properties";
		var lines = new Properties();
		try (var in = DateLexicon.class.getResourceAsStream(name);
				var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			lines.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
		var lexicon = new DateLexicon(language);
		lines.forEach((key, phrases) -> lexicon.add(key.toString(), phrases.toString()));
		lexicon.entries.values().forEach(byWord -> byWord.values().forEach(
				list -> list.sort(Comparator.comparingInt((Entry entry) -> entry.words().size()).reversed())));
		return lexicon;
	}

	private void add(String key, String phrases) {
		int point = key.indexOf('.');
		var role = DateWord.valueOf(point < 0 ? key : key.substring(0, point));
		int value = point < 0 ? 0 : Integer.parseInt(key.substring(point + 1));
		var byWord = entries.computeIfAbsent(role, r -> new HashMap<>());
		for (var phrase : phrases.split("\\|")) {
			var words = DateTokens.of(phrase).stream().map(DateToken::word).toList();
			if (!words.isEmpty()) {
				if (OPENING.contains(role)) {
					openers.add(words.getFirst());
				}
				if (TELLING.contains(role)) {
					signs.add(words.getFirst());
				}
				byWord.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(new Entry(words, value));
			}
		}
	}
}
