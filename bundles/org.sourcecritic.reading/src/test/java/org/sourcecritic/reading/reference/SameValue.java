package org.sourcecritic.reading.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.ArchivePlace.Level;
import org.sourcecritic.reading.reference.Reference.Role;

/**
 * Whether two values say the same. Case, punctuation, quotation marks and a leading article don't matter; for names
 * their order, for volumes the words before the numbers, for pages whether the second number is written out.
 */
final class SameValue {

	private static final Set<String> ARTICLES = Set.of("the", "a", "an", "der", "die", "das", "des", "la", "le", "les");
	private static final Set<String> JOINING = Set.of("and", "und", "et", "y", "e", "и");
	private static final Set<String> OF_VOLUMES = Set.of("vol", "no", "nr", "n", "t", "h", "heft", "bd", "т", "вып");
	private static final Pattern SHORTENED = Pattern.compile("(\\d+)[–-](\\d+)");

	private SameValue() {
	}

	static boolean of(Role role, String one, String other) {
		return switch (role) {
			case ADDRESS, DATE, YEAR, NUMBER -> one.strip().equals(other.strip());
			case AUTHOR, EDITOR -> names(one).equals(names(other));
			case VOLUME -> numbers(one).equals(numbers(other));
			case PAGES -> pages(one).equals(pages(other));
			default -> words(one).equals(words(other));
		};
	}

	/** In lower case, apostrophes left out, anything else between words as a space. */
	static List<String> words(String value) {
		var plain = value.toLowerCase(Locale.ROOT).replaceAll("['’ʹ]", "").replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
				.strip();
		var words = List.of(plain.split(" "));
		return words.size() > 1 && ARTICLES.contains(words.getFirst()) ? words.subList(1, words.size()) : words;
	}

	private static List<String> names(String value) {
		return words(value).stream().filter(word -> !JOINING.contains(word)).sorted().toList();
	}

	private static List<String> numbers(String value) {
		return words(value).stream().filter(word -> !OF_VOLUMES.contains(word)).toList();
	}

	private static String pages(String value) {
		return SHORTENED.matcher(value.strip()).replaceAll(pair -> {
			var from = pair.group(1);
			var to = pair.group(2);
			return from + '–' + (to.length() < from.length() ? from.substring(0, from.length() - to.length()) : "")
					+ to;
		});
	}

	/**
	 * Whether the levels are those: fond, opis and delo each by itself, what is of another scheme as a whole, with or
	 * without its labels.
	 *
	 * @param wanted divided by bars
	 */
	static boolean ofLevels(String wanted, List<Level> levels) {
		var parts = Arrays.stream(wanted.split("\\|")).map(String::strip).toList();
		for (var kind : List.of(Level.Kind.FOND, Level.Kind.OPIS, Level.Kind.DELO)) {
			var prefix = kind.name().toLowerCase(Locale.ROOT) + ' ';
			var want = parts.stream().filter(part -> part.startsWith(prefix))
					.map(part -> joined(part.substring(prefix.length()))).toList();
			var is = levels.stream().filter(level -> level.kind() == kind).map(level -> joined(level.value().value()))
					.toList();
			if (!want.equals(is)) {
				return false;
			}
		}
		var want = joined(parts.stream().filter(part -> !part.matches("(fond|opis|delo) .*"))
				.collect(Collectors.joining(" ")));
		var others = levels.stream().filter(level -> level.kind() == Level.Kind.OTHER).toList();
		return want.equals(joined(others.stream().map(Level::value).map(Part::value).collect(Collectors.joining(" "))))
				|| want.equals(joined(others.stream().map(level -> level.label() + ' ' + level.value().value())
						.collect(Collectors.joining(" "))));
	}

	private static String joined(String value) {
		return String.join("", words(value));
	}
}
