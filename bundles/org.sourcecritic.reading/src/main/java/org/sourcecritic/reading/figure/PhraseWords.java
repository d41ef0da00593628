package org.sourcecritic.reading.figure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
		/** Endings of verbs that no noun has, and verbs; they end a noun phrase wherever they stand. */
		FINITE,
		/** Endings of nouns in the plural, and such nouns; where a word of INVARIABLE is none. */
		PLURAL,
		/** Nouns that end like a plural and are none. */
		INVARIABLE,
		/** Endings of what may stand behind a plural in its noun phrase; any where a language has none of these. */
		AGREE,
		/** Endings of what doesn't belong to the plural before it: ships carrying. */
		APART,
		/** A number of something, the toll: what the figure behind it counts follows. */
		NUMBER,
		/** According to: before who estimated, also behind the figure. */
		ACCORDING,
		/** Before a figure that has the unit of the one before it: to, against, another. */
		AGAINST,
		/** Names of places that have an article where nouns have capitals as well. */
		LAND,
		/** Nouns in capitals that are no places, and their endings. */
		NO_PLACE,
		/** A census, whose date is the period of what it counts. */
		CENSUS,
		/** The number one where it may begin a share: one man in three. */
		A_ONE,
		/** In, of such a share. */
		ONE_IN,
		/** Before the ordinal of a share: every fifth. */
		EVERY,
		/** Aged, at the age of, younger. */
		AGE,
		/** Behind the years of an age: old. */
		OLD,
		/** Before the years of an age, where "to have" or "to be" is said of it. */
		AGE_VERB,
		/** Whose age may follow at once: children of eight to twelve. */
		AGED,
		/** Behind the hour of a day: o'clock. */
		CLOCK,
		/** Before the hour of a day: à, at; where it needs no part of the day. */
		AT_HOUR,
		/** The word "hours" where it may give the hour of a day. */
		HOUR,
		/** Morning, night. */
		DAY_PART,
		/** Months behind a day, those too of calendars that dates are not read of. */
		MONTH,
		/** Nouns that are names of times and units, never places or things counted. */
		TIME
	}

	private static final Map<ReadingLanguage, PhraseWords> ALL = loaded();

	private final Map<Role, Set<String>> words;
	private final Map<Role, Set<String>> endings;
	private final Map<Role, Set<String>> beginnings;

	private final boolean nounsInCapitals;
	private final boolean genitives;

	private PhraseWords(ReadingLanguage language, Properties lines) {
		nounsInCapitals = language == ReadingLanguage.GERMAN;
		genitives = language == ReadingLanguage.RUSSIAN;
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

	/** Whether the language has words that do this. */
	boolean has(Role role) {
		return !Objects.requireNonNull(words.get(role)).isEmpty()
				|| !Objects.requireNonNull(endings.get(role)).isEmpty();
	}

	/** Whether all nouns begin with a capital, not only names. */
	boolean hasNounsInCapitals() {
		return nounsInCapitals;
	}

	/** Whether a noun belongs to the one before it without "of". */
	boolean hasGenitives() {
		return genitives;
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
