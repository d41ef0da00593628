package org.sourcecritic.reading.figure;

import java.util.Optional;
import java.util.stream.IntStream;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.amount.AmountExpression;
import org.sourcecritic.reading.figure.PhraseWords.Role;

/** Finds what is counted: the words behind a number up to a verb, a preposition or a sign. */
final class NounPhrases {

	private static final int LONGEST = 5;
	/** So many words and signs may stand between two figures of a list. */
	private static final int NEAR = 5;
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

	/** Whether its unit is one of time. */
	boolean isTime(AmountExpression amount) {
		return amount.unit().filter(unit -> phrases.isTime(unit.value())).isPresent();
	}

	/** What an amount of time is of: 17 years of service. */
	Counted timedAfter(int end) {
		int first = words.indexFrom(end);
		return is(first, Role.OF)
				? new Counted(phrase(afterArticles(first + 1)), Optional.empty())
				: Counted.NOTHING;
	}

	/** What an amount counts that ends here: "of" may stand between. */
	Counted countedAfter(int end) {
		int first = words.indexFrom(end);
		if (first > 1 && first < words.size() && words.get(first).isSign(")")) {
			first++;
		}
		while (is(first, Role.MORE_OF_SAME)) {
			first++;
		}
		if (is(first, Role.OF)) {
			return new Counted(phrase(afterArticles(first + 1)), Optional.empty());
		}
		int number = afterArticles(first);
		if (number > first && is(number, Role.NUMBER) && is(number + 1, Role.OF)) {
			return new Counted(phrase(afterArticles(number + 2)), Optional.empty());
		}
		var what = phrase(first);
		return new Counted(what, what.flatMap(found -> ofAfter(found.end())));
	}

	/** What a share is of: behind it, or within it as in "one man in three". */
	Counted shared(TextRange share) {
		int one = words.indexFrom(share.start());
		int in = one + 1;
		while (in < words.size() && words.get(in).end() < share.end() && !is(in, Role.ONE_IN)) {
			in++;
		}
		boolean hasNoun = is(one, Role.A_ONE) && in > one + 1 && is(in, Role.ONE_IN) && !is(one + 1, Role.OF);
		if (hasNoun) {
			var whole = Optional.of(words.range(one + 1, in - 1));
			return new Counted(whole, whole);
		}
		return sharedAfter(share.end());
	}

	private Counted sharedAfter(int end) {
		int first = words.indexFrom(end);
		var whole = phrase(afterArticles(is(first, Role.OF) ? first + 1 : first));
		return new Counted(whole, whole);
	}

	/** Whether the words "out of" stand here. */
	boolean isOutOf(int end) {
		int first = words.indexFrom(end);
		return is(first, Role.OUT_OF) && (is(first + 1, Role.OF) || !is(first, Role.OF));
	}

	/** Whether only few words stand between, as in a list. */
	boolean areNear(int end, int start) {
		int first = words.indexFrom(end);
		int last = words.indexBefore(start);
		return last - first < NEAR
				&& IntStream.rangeClosed(first, last).noneMatch(index -> words.get(index).isSign(";:."));
	}

	/** Whether only what is counted and signs stand between. */
	boolean areListed(int end, int start) {
		return areNear(end, start) && IntStream.rangeClosed(words.indexFrom(end), words.indexBefore(start))
				.noneMatch(index -> is(index, Role.STOP) && !is(index, Role.JOIN));
	}

	/** Whether "of" or "out of" leads from here to this number: 12,000 of 40,000, half of the 1,500. */
	boolean isPartOf(int end, int number) {
		int first = words.indexFrom(end);
		if (!is(first, Role.OF) && !is(first, Role.OUT_OF)) {
			return false;
		}
		int of = is(first + 1, Role.OF) ? first + 2 : first + 1;
		int next = afterArticles(of);
		return next < words.size() && words.get(next).start() == number;
	}

	/** What the number of which is spoken of before a figure, nearest before it: the number of inmates rose to. */
	Optional<TextRange> numberedBefore(int from, int end) {
		int first = words.indexFrom(from);
		for (int i = words.indexBefore(end); i >= first && i >= 0; i--) {
			if (is(i, Role.NUMBER)) {
				int of = is(i + 1, Role.OF) ? i + 2 : i + 1;
				boolean isSaid = of > i + 1 || phrases.hasGenitives();
				return isSaid ? phrase(afterArticles(of)).filter(range -> range.end() <= end) : Optional.empty();
			}
		}
		return Optional.empty();
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
		boolean joins = next > first && is(next - 1, Role.VERB) && is(next, Role.JOIN) && is(next + 1, Role.VERB)
				&& isOpen(words.get(next + 1));
		next += joins ? 2 : 0;
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
				&& !phrases.is(Role.ARTICLE, word) && !phrases.is(Role.JOIN, word) && !phrases.is(Role.FINITE, word)
				&& (index == first || !phrases.is(Role.VERB, word) && !isApart(words.get(index - 1), word));
	}

	/** Whether a word behind a plural can't belong to it: soldats déserta, ships carrying. */
	private boolean isApart(Word plural, Word word) {
		boolean open = phrases.is(Role.PLURAL, plural) && !phrases.is(Role.INVARIABLE, plural) && !word.isCapital();
		return open && (phrases.is(Role.APART, word) || phrases.has(Role.AGREE) && !phrases.is(Role.AGREE, word));
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
				var place = is(i + 1, Role.PLACE_ARTICLE) ? placeBehindArticle(i + 2, last) : placeAt(i + 1, last);
				if (place.isPresent()) {
					return place;
				}
			}
		}
		return Optional.empty();
	}

	/** The Bay of Biscay; where all nouns have capitals, only lands that are known to have an article. */
	private Optional<TextRange> placeBehindArticle(int first, int last) {
		if (phrases.hasNounsInCapitals()) {
			return is(first, Role.LAND) ? placeAt(first, last) : Optional.empty();
		}
		return placeAt(first, last).map(place -> {
			int of = words.indexFrom(place.end());
			boolean goesOn = is(of, Role.OF) && of + 1 <= last && words.get(of + 1).isCapital();
			return goesOn ? new TextRange(place.start(), words.get(of + 1).end()) : place;
		});
	}

	private Optional<TextRange> placeAt(int first, int last) {
		if (first > last || !words.get(first).isWord() || !words.get(first).isCapital()
				|| !isOpen(words.get(first)) || is(first, Role.TIME) || is(first, Role.NO_PLACE)) {
			return Optional.empty();
		}
		return phrase(first).filter(range -> range.end() <= words.get(last).end());
	}
}
