package org.sourcecritic.core.text;

import java.util.Locale;
import java.util.Optional;

import com.ibm.icu.text.BreakIterator;

/**
 * The words of what is read in one go, by Unicode's rules and ICU's dictionaries (UAX #29, section 4): a divided word
 * is one, and a note's marker is no part of any. Belongs to one thread.
 */
public final class WordFinder {

	private final BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
	private final String text;

	/** @param masked words as of a {@link MaskedPassage}, or a part of them */
	public WordFinder(String masked) {
		// a soft hyphen joins, where U+200B would divide the word
		text = masked.replace('\u200B', '\u00AD').replace(MaskedFlow.INVISIBLE, ' ');
		words.setText(text);
	}

	/**
	 * From the beginning of the word at the first of these positions to the end of that at the last; positions between
	 * words stay as they are.
	 *
	 * @param place not empty
	 */
	public TextRange around(TextRange place) {
		TextRange first = piece(place.start());
		TextRange last = piece(place.end() - 1);
		return new TextRange(isWord(first) ? first.start() : place.start(), isWord(last) ? last.end() : place.end());
	}

	/** The word that holds the position, else the one that ends there; empty when neither does. */
	public Optional<TextRange> at(int position) {
		if (position < text.length() && isWord(piece(position))) {
			return Optional.of(piece(position));
		}
		return position > 0 && isWord(piece(position - 1)) ? Optional.of(piece(position - 1)) : Optional.empty();
	}

	private TextRange piece(int position) {
		int end = words.following(position);
		return new TextRange(words.previous(), end);
	}

	private boolean isWord(TextRange piece) {
		return piece.in(text).codePoints().anyMatch(Character::isLetterOrDigit);
	}
}
