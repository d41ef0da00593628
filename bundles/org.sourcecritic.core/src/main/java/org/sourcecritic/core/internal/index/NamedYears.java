package org.sourcecritic.core.internal.index;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The years named in a few words, as people write them without a standard in mind. */
final class NamedYears {

	private static final Pattern DECADE = Pattern
			.compile("(?<![0-9])(?:([0-9]{3})0(?:s|er)\\b|(1[0-9]{2}|20[0-9])[-?]\\??(?![0-9]))");
	private static final Pattern ABBREVIATED = Pattern
			.compile("(?<![0-9])([0-9]{2})([0-9]{2})[-\u2013]([0-9]{2})(?![0-9])");
	private static final Pattern FOUR_DIGITS = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");
	private static final Pattern THREE_DIGITS = Pattern.compile("(?<![0-9])[0-9]{3}(?![0-9*?])");
	private static final Pattern BEFORE_CHRIST = Pattern
			.compile("[0-9]\\s*(?:B\\.?\\s?C|v\\.\\s?Chr|v\\.\\s?u\\.\\s?Z)");

	private NamedYears() {
	}

	static Optional<YearSpan> of(String text) {
		if (BEFORE_CHRIST.matcher(text).find()) {
			return Optional.empty();
		}
		var spelledOut = ABBREVIATED.matcher(DECADE.matcher(text).replaceAll(NamedYears::decade))
				.replaceAll(NamedYears::spelledOut);
		return all(FOUR_DIGITS, spelledOut).or(() -> all(THREE_DIGITS, spelledOut));
	}

	private static String decade(MatchResult found) {
		var first = found.group(1) == null ? found.group(2) : found.group(1);
		return first + "0 " + first + "9";
	}

	private static String spelledOut(MatchResult found) {
		return found.group(1) + found.group(2) + " " + found.group(1) + found.group(3);
	}

	private static Optional<YearSpan> all(Pattern year, String text) {
		return year.matcher(text).results().map(found -> Integer.parseInt(found.group()))
				.map(named -> new YearSpan(named, named)).reduce(YearSpan::through);
	}
}
