package org.sourcecritic.core.card;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.ibm.icu.text.Transliterator;

/**
 * What a work is called in the source of an article: the item's own key, else the family name of its first author or
 * editor, the year and the first telling word of the title, in small letters of ASCII ({@code marten1999counting}). The
 * same item has the same key everywhere and always.
 */
public final class CitationKey {

	private static final int SHORTEST = 3;
	/** Articles and small words of the languages that are read; shorter ones tell nothing anyway. */
	private static final Set<String> NOT_TELLING = Set.of("the", "and", "for", "from", "der", "die", "das", "des",
			"dem",
			"den", "ein", "eine", "einer", "und", "von", "vom", "zur", "zum", "aus", "les", "une", "aux", "sur",
			"los", "las", "del", "una", "uno");

	private CitationKey() {
	}

	/**
	 * The key of an item.
	 *
	 * @param document its id, which takes the place of what is not known
	 */
	public static String of(CslItem item, String document) {
		return Stream.of("citation-key", "id").flatMap(variable -> item.value(variable).stream()).findFirst()
				.orElseGet(() -> made(item, document));
	}

	private static String made(CslItem item, String document) {
		var name = Stream.of("author", "editor").flatMap(role -> item.names(role).stream()).findFirst()
				.map(PersonName::family).map(CitationKey::ascii).filter(Predicate.not(String::isEmpty));
		var title = item.value("title").flatMap(CitationKey::tellingWord);
		if (name.isEmpty() && title.isEmpty()) {
			return document;
		}
		return name.orElse("") + (name.isPresent() ? item.year().orElse("") : "") + title.orElse("")
				+ (name.isEmpty() ? item.year().orElse("") : "");
	}

	private static Optional<String> tellingWord(String title) {
		List<String> words = Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
				.filter(Predicate.not(String::isEmpty)).toList();
		return words.stream().filter(word -> word.length() >= SHORTEST && !NOT_TELLING.contains(word)).findFirst()
				.or(() -> words.stream().findFirst()).map(CitationKey::ascii).filter(Predicate.not(String::isEmpty));
	}

	private static String ascii(String words) {
		boolean plain = words.chars().allMatch(c -> c < 0x80);
		String latin = plain
				? words
				: Transliterator.getInstance("Any-Latin; Latin-ASCII; NFD; [:Nonspacing Mark:] Remove")
						.transliterate(words);
		return latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}
}
