package org.sourcecritic.reading.figure;

import java.util.Optional;
import java.util.stream.IntStream;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.figure.PhraseWords.Role;

/** Finds what is counted: the words behind a number up to a verb, a preposition or a sign. */
final class NounPhrases {

	private static final int LONGEST = 5;
	/** So many words away a place is still that of a figure. */
	private static final int REACH = 25;

	private final Words words;
	private final PhraseWords phrases;
	private final Places<TextRange> closed;

	/** @param closed amounts and dates, which are no part of a phrase */
	NounPhrases(Words words, PhraseWords phrases, Places<TextRange> closed) {
		this.words = words;
		this.phrases = phrases;
		this.closed = closed;
	}

	/** What an amount counts that ends here: "of" may stand between. */
	Counted countedAfter(int end) {
		int first = words.indexFrom(end);
		while (is(first, Role.MORE_OF_SAME)) {
			first++;
		}
		if (is(first, Role.OF)) {
			return new Counted(phrase(afterArticles(first + 1)), Optional.empty());
		}
		var what = phrase(first);
		return new Counted(what, what.flatMap(found -> ofAfter(found.end())));
	}

	/** What a share is of. */
	Counted sharedAfter(int end) {
		int first = words.indexFrom(end);
		var whole = phrase(afterArticles(is(first, Role.OF) ? first + 1 : first));
		return new Counted(whole, whole);
	}

	/** Whether the words "out of" stand here. */
	boolean isOutOf(int end) {
		int first = words.indexFrom(end);
		return is(first, Role.OUT_OF) && (is(first + 1, Role.OF) || !is(first, Role.OF));
	}

	/** A phrase with "of" before it. */
	private Optional<TextRange> ofAfter(int end) {
		int first = words.indexFrom(end);
		return is(first, Role.OF) ? phrase(afterArticles(first + 1)) : Optional.empty();
	}

	private int afterArticles(int index) {
		int next = index;
		while (is(next, Role.ARTICLE)) {
			next++;
		}
		return next;
	}

	private Optional<TextRange> phrase(int first) {
		int next = first;
		while (next < words.size() && next - first < LONGEST && goesOn(first, next)) {
			next++;
		}
		return next == first || !hasNoun(first, next) ? Optional.empty() : Optional.of(words.range(first, next - 1));
	}

	/** Whether one of the words is a noun, where that can be seen. */
	private boolean hasNoun(int first, int next) {
		return !phrases.hasNounsInCapitals()
				|| IntStream.range(first, next).anyMatch(index -> words.get(index).isCapital());
	}

	private boolean goesOn(int first, int index) {
		var word = words.get(index);
		boolean verbBehindNoun = phrases.hasNounsInCapitals() && !word.isCapital() && index > first
				&& words.get(index - 1).isCapital();
		return word.isWord() && !verbBehindNoun && isOpen(word) && !phrases.is(Role.STOP, word)
				&& !phrases.is(Role.OF, word)
				&& !phrases.is(Role.ARTICLE, word) && !phrases.is(Role.JOIN, word)
				&& (index == first || !phrases.is(Role.VERB, word));
	}

	private boolean isOpen(Word word) {
		return !closed.touch(word.span());
	}

	private boolean is(int index, Role role) {
		return index >= 0 && index < words.size() && phrases.is(role, words.get(index));
	}

	/** A name of a place behind "in" within a clause, nearest behind an offset. */
	Optional<TextRange> place(TextRange clause, int from) {
		int first = words.indexFrom(from);
		int last = Math.min(first + REACH, words.indexBefore(clause.end()));
		for (int i = first; i < last; i++) {
			if (is(i, Role.IN) && isOpen(words.get(i))) {
				var place = placeAt(is(i + 1, Role.PLACE_ARTICLE) ? i + 2 : i + 1, last);
				if (place.isPresent()) {
					return place;
				}
			}
		}
		return Optional.empty();
	}

	private Optional<TextRange> placeAt(int first, int last) {
		if (first > last || !words.get(first).isWord() || !words.get(first).isCapital()
				|| !isOpen(words.get(first)) || is(first, Role.TIME)) {
			return Optional.empty();
		}
		return phrase(first).filter(range -> range.end() <= words.get(last).end());
	}
}
