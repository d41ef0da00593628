package org.sourcecritic.reading.publication;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of words by which the parts of a reference are told: lines {@code NAME = word; word} in words.txt. */
public enum WordList {
	PAGES,
	VOLUME,
	EDITOR_BEFORE,
	EDITOR_AFTER,
	EDITOR_LINK,
	TRANSLATOR,
	EDITION,
	IN,
	HERE,
	ET_AL,
	AND,
	ABBREVIATION,
	MONTH,
	SEASON,
	NO_DATE,
	JOURNAL,
	NEWSPAPER,
	PUBLISHER,
	PLACE,
	REGION,
	GIVEN,
	FUNCTION,
	DEGREE,
	ACCESSED,
	REPRINT,
	SERIES,
	SAME,
	DOCUMENT;

	private static final Map<WordList, Set<String>> WORDS = new EnumMap<>(WordList.class);
	private static final Map<String, Integer> MONTHS = new HashMap<>();

	static {
		try (var in = WordList.class.getResourceAsStream("words.txt");
				var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(WordList::take);
		} catch (IOException e) {
			throw new UncheckedIOException("words.txt", e);
		}
	}

	private static void take(String line) {
		int at = line.indexOf(" = ");
		var list = valueOf(line.substring(0, at));
		var words = Arrays.stream(line.substring(at + 3).split(";")).map(String::strip).filter(word -> !word.isEmpty());
		if (list == MONTH) {
			words.map(names -> names.split(" ")).forEach(WordList::month);
		} else {
			WORDS.put(list, words.collect(Collectors.toSet()));
		}
	}

	private static void month(String[] names) {
		Arrays.stream(names).skip(1).forEach(name -> MONTHS.put(name, Integer.valueOf(names[0])));
		WORDS.put(MONTH, MONTHS.keySet());
	}

	/** Whether a word stands in the list; case does not matter. */
	public boolean has(CharSequence word) {
		return word.length() < 40 && WORDS.getOrDefault(this, Set.of()).contains(lower(word));
	}

	/** 1 to 12 for the name of a month. */
	public static OptionalInt month(CharSequence word) {
		var number = MONTHS.get(lower(word));
		return number == null ? OptionalInt.empty() : OptionalInt.of(number);
	}

	private static String lower(CharSequence word) {
		return word.toString().toLowerCase(Locale.ROOT);
	}
}
