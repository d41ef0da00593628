package org.sourcecritic.reading.figure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.sourcecritic.reading.ReadingLanguage;

/**
 * What words do around a figure in a language, from {@code phrases_LANGUAGE.properties} beside this class:
 * {@code ROLE =
 * words}. A word that begins with a hyphen is the ending of words, one that ends with it their beginning.
 */
final class PhraseWords {

	/** What a word does. */
	enum Role {
		/** Stands between a number and what is counted: of. */
		OF,
		/** Out of, in "300 out of 1600". */
		OUT_OF,
		/** May begin what is counted: the, their. */
		ARTICLE,
		/** Ends a noun phrase: prepositions, pronouns, auxiliaries, frequent verbs. */
		STOP,
		/** Endings of verbs, which end a noun phrase that has a noun. */
		VERB,
		/** Joins clauses and items: and, or, but. */
		JOIN,
		/** Before a place: in, at, throughout. */
		IN,
		/** May stand before the name of a place: the. */
		PLACE_ARTICLE,
		/** Estimated, study, according. */
		ESTIMATE,
		/** Punished, imprisonment: before what a law threatens. */
		PUNISH,
		/** Another, a further: one more of the same. */
		MORE_OF_SAME,
		/** Nouns that are names of times and units, never places or things counted. */
		TIME
	}

	private static final Map<ReadingLanguage, PhraseWords> ALL = loaded();

	private final Map<Role, Set<String>> words;
	private final Map<Role, Set<String>> endings;
	private final Map<Role, Set<String>> beginnings;

	private final boolean nounsInCapitals;

	private PhraseWords(ReadingLanguage language, Properties lines) {
		nounsInCapitals = language == ReadingLanguage.GERMAN;
		words = new EnumMap<>(Role.class);
		endings = new EnumMap<>(Role.class);
		beginnings = new EnumMap<>(Role.class);
		for (var role : Role.values()) {
			var all = Arrays.stream(lines.getProperty(role.name(), "").split(" ")).filter(word -> !word.isBlank())
					.collect(Collectors.toSet());
			endings.put(role, all.stream().filter(word -> word.startsWith("-")).map(word -> word.substring(1))
					.collect(Collectors.toUnmodifiableSet()));
			beginnings.put(role, all.stream().filter(word -> word.endsWith("-"))
					.map(word -> word.substring(0, word.length() - 1)).collect(Collectors.toUnmodifiableSet()));
			words.put(role, all.stream().filter(word -> !word.startsWith("-") && !word.endsWith("-"))
					.collect(Collectors.toUnmodifiableSet()));
		}
	}

	static PhraseWords of(ReadingLanguage language) {
		return ALL.get(language);
	}

	/** Whether a word does this. */
	boolean is(Role role, Word word) {
		var plain = word.plain();
		return words.get(role).contains(plain) || endings.get(role).stream().anyMatch(plain::endsWith)
				|| beginnings.get(role).stream().anyMatch(plain::startsWith);
	}

	/** Whether all nouns begin with a capital, not only names. */
	boolean hasNounsInCapitals() {
		return nounsInCapitals;
	}

	/** Whether this is the name of a time: years, hours. */
	boolean isTime(String word) {
		return words.get(Role.TIME).contains(word.toLowerCase(Locale.ROOT));
	}

	private static Map<ReadingLanguage, PhraseWords> loaded() {
		var all = new HashMap<ReadingLanguage, PhraseWords>();
		for (var language : ReadingLanguage.values()) {
			all.put(language, new PhraseWords(language, WordFile.load("phrases", language)));
		}
		return Map.copyOf(all);
	}
}
