package org.sourcecritic.core.found;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;

/**
 * The language of a text by its function words.
 *
 * @param tag BCP 47; empty when no language stands out
 * @param words how many function words of this language it has
 * @param of how many words in all
 * @param places some of them, in the order of the text
 */
public record FoundLanguage(Optional<String> tag, int words, int of, List<TextRange> places) {
	public FoundLanguage {
		places = List.copyOf(places);
	}

	/** Looks at all words of a text. */
	public static FoundLanguage of(CharSequence text) {
		return LanguageFinder.of(text);
	}
}
