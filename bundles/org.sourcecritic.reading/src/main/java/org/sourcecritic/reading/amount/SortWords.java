package org.sourcecritic.reading.amount;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcecritic.reading.ReadingLanguage;

/** The words of {@code sorts_LANGUAGE.txt}: {@code ROLE = word; word}. A language without a role has not its rule. */
final class SortWords {

	/** What the words are. */
	enum Role {
		/** The names of months, as they are written. */
		MONTH,
		/** After the time of day. */
		CLOCK,
		/** Before a year. */
		YEAR_BEFORE,
		/** What is counted, though it doesn't end like a plural. */
		COUNTED,
		/** Before a number that names: page 5. */
		LABEL,
		/** In addresses. */
		STREET,
		/** Words that may begin a sentence; any other with a capital before a number is a name. */
		OPENING
	}

	private static final Map<ReadingLanguage, SortWords> ALL = Stream.of(ReadingLanguage.values())
			.collect(Collectors.toUnmodifiableMap(language -> language, SortWords::new));

	private final Map<Role, Phrases<Role>> words = new EnumMap<>(Role.class);

	private SortWords(ReadingLanguage language) {
		for (var line : PhraseFile.read("sorts", language)) {
			var role = Role.valueOf(line.name());
			var phrases = words.computeIfAbsent(role, key -> Phrases.ofWords());
			line.forms().forEach(form -> phrases.add(form, role));
		}
	}

	static SortWords of(ReadingLanguage language) {
		return Optional.ofNullable(ALL.get(language)).orElseThrow();
	}

	boolean has(Role role) {
		return words.containsKey(role);
	}

	boolean begins(Role role, List<Piece> pieces, int index) {
		return Optional.ofNullable(words.get(role)).flatMap(phrases -> phrases.at(pieces, index)).isPresent();
	}

	boolean ends(Role role, List<Piece> pieces, int index) {
		return Optional.ofNullable(words.get(role)).flatMap(phrases -> phrases.before(pieces, index)).isPresent();
	}
}
