package org.sourcecritic.reading.figure;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.figure.PhraseWords.Role;

/** Tells the number of a page beside its running head: 212 Ida Marten, The Harvest Failure 45. */
final class Headings {

	/** A heading has no more words. */
	private static final int LONGEST = 12;
	/** Digits of a page. */
	private static final int DIGITS = 4;

	private final Words words;
	private final boolean isHeading;

	Headings(Words words, PhraseWords phrases) {
		this.words = words;
		isHeading = !phrases.hasNounsInCapitals() && words.size() > 2 && words.size() <= LONGEST
				&& isTitle(words, phrases);
	}

	/** Whether names alone stand beside a number at one end, and no plural that it may count. */
	private static boolean isTitle(Words words, PhraseWords phrases) {
		boolean first = words.get(0).isNumber();
		int from = first ? 1 : 0;
		int to = first ? words.size() : words.size() - 1;
		int names = 0;
		for (int i = from; i < to; i++) {
			var word = words.get(i);
			boolean small = phrases.is(Role.STOP, word) || phrases.is(Role.OF, word) || phrases.is(Role.ARTICLE, word)
					|| phrases.is(Role.JOIN, word);
			if (!word.isWord() || !word.isCapital() && !small) {
				return false;
			}
			names += word.isCapital() ? 1 : 0;
		}
		boolean counts = first && (phrases.is(Role.PLURAL, words.get(1)) || phrases.is(Role.PLURAL, words.get(to - 1)))
				&& !phrases.is(Role.ARTICLE, words.get(1));
		return names > 1 && !counts;
	}

	/** Whether this is the number of the page. */
	boolean isNumber(TextRange place) {
		return isHeading && place.length() <= DIGITS
				&& (words.get(0).span().equals(place) || words.get(words.size() - 1).span().equals(place));
	}
}
