package org.sourcecritic.reading.note;

import java.util.List;
import java.util.Locale;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.publication.Token;
import org.sourcecritic.reading.publication.Tokens;
import org.sourcecritic.reading.publication.WordList;

/**
 * The words by which a title is known again: without articles and signs.
 *
 * @param words in lower case, in their order
 */
record TitleWords(List<String> words) {

	TitleWords {
		words = List.copyOf(words);
	}

	static TitleWords of(String title) {
		var bounded = new TextRange(0, Math.min(title.length(), 300));
		return new TitleWords(Tokens.of(title, bounded).stream()
				.flatMap(token -> token.sort() == Token.Sort.QUOTATION
						? Tokens.of(token.text(), new TextRange(0, token.text().length())).stream()
						: List.of(token).stream())
				.filter(token -> token.isWord() || token.isNumber()).map(token -> token.text().toLowerCase(Locale.ROOT))
				.map(word -> word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word)
				.filter(word -> !WordList.FUNCTION.has(word) || word.length() > 3).limit(30).toList());
	}

	/** Whether this short title may be one of a full title: all its words stand there, in their order. */
	boolean isShortOf(TitleWords full) {
		int next = 0;
		for (var word : full.words) {
			if (next < words.size() && isSame(words.get(next), word)) {
				next++;
			}
		}
		return !words.isEmpty() && next == words.size();
	}

	/** The same word, also with another ending or cut off. */
	private static boolean isSame(String one, String other) {
		if (one.equals(other)) {
			return true;
		}
		int shared = 0;
		while (shared < one.length() && shared < other.length() && one.charAt(shared) == other.charAt(shared)) {
			shared++;
		}
		return shared >= 4 && shared >= Math.max(one.length(), other.length()) - 3;
	}
}
