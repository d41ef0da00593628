package org.sourcecritic.reading.amount;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.amount.Phrases.Match;

/**
 * The units of a language, from {@code units_LANGUAGE.txt}: {@code KIND name = form; form}. The name is the unit's sign
 * or its singular. CURRENCY and PREFIX stand before a number as well as behind it when the form has a sign or a
 * capital.
 */
final class Units {

	/** What a line gives. */
	private enum Kind {
		PERCENT,
		CURRENCY,
		MEASURE,
		TIME,
		/** A rate in words of its own, by its unit: annually. */
		RATE
	}

	private static final Map<ReadingLanguage, Units> ALL = Stream.of(ReadingLanguage.values())
			.collect(Collectors.toUnmodifiableMap(language -> language, Units::new));

	private final Phrases<String> before = Phrases.ofSigns();
	private final Phrases<String> after = Phrases.ofSigns();
	private final Phrases<String> rates = Phrases.ofSigns();

	private Units(ReadingLanguage language) {
		for (var line : PhraseFile.read("units", language)) {
			int space = line.name().indexOf(' ');
			var kind = Kind.valueOf(line.name().substring(0, space));
			var name = line.name().substring(space + 1).strip();
			line.forms().forEach(form -> add(kind, name, form));
		}
	}

	private void add(Kind kind, String name, String form) {
		if (kind == Kind.RATE) {
			rates.add(form, name);
			return;
		}
		after.add(form, name);
		if (kind == Kind.CURRENCY && isShort(form)) {
			before.add(form, name);
		}
	}

	/** $, US$, RM, Rs.; not roubles. */
	private static boolean isShort(String form) {
		return form.codePoints().noneMatch(Character::isLowerCase) || Character.isUpperCase(form.charAt(0));
	}

	static Units of(ReadingLanguage language) {
		return Optional.ofNullable(ALL.get(language)).orElseThrow();
	}

	/** A currency's sign that ends before a piece. */
	Optional<Match<String>> before(List<Piece> pieces, int index) {
		return before.before(pieces, index);
	}

	Optional<Match<String>> after(List<Piece> pieces, int index) {
		return after.at(pieces, index);
	}

	/** A year, daily: what something is counted by. */
	Optional<Match<String>> rate(List<Piece> pieces, int index) {
		return rates.at(pieces, index);
	}
}
