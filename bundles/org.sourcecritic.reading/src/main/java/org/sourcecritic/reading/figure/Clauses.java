package org.sourcecritic.reading.figure;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.figure.PhraseWords.Role;

/**
 * Divides a sentence among its figures: between two of them at the strongest sign before the second one, a semicolon
 * before a comma before an "and". Figures with none of these between them share a clause.
 */
final class Clauses {

	/** Where one clause ends and the next begins. */
	private record Cut(int end, int start) {}

	private final Words words;
	private final PhraseWords phrases;
	private final Places<TextRange> closed;

	/**
	 * @param closed amounts and dates, within which no clause ends
	 */
	Clauses(Words words, PhraseWords phrases, Places<TextRange> closed) {
		this.words = words;
		this.phrases = phrases;
		this.closed = closed;
	}

	/** One clause for each figure, in their order. */
	List<TextRange> of(List<TextRange> figures) {
		var clauses = new ArrayList<TextRange>();
		int shared = 0;
		int start = words.get(0).start();
		for (int i = 0; i < figures.size(); i++) {
			var cut = i + 1 < figures.size()
					? cut(figures.get(i).end(), figures.get(i + 1).start())
					: new Cut(words.get(words.size() - 1).end(), Integer.MAX_VALUE);
			if (cut != null) {
				for (int j = shared; j <= i; j++) {
					clauses.add(new TextRange(start, cut.end()));
				}
				shared = i + 1;
				start = cut.start();
			}
		}
		return clauses;
	}

	private @Nullable Cut cut(int from, int to) {
		int first = words.indexFrom(from);
		int last = words.indexBefore(to);
		Cut best = null;
		int bestStrength = 0;
		for (int i = first; i <= last; i++) {
			int strength = strength(i);
			if (strength > 0 && strength >= bestStrength && isOpen(words.get(i))) {
				best = cutAt(i, last);
				bestStrength = strength;
			}
		}
		return best;
	}

	private int strength(int index) {
		var word = words.get(index);
		if (word.isSign(";:")) {
			return 3;
		}
		if (word.isSign(",()\u2014") || word.isSign("\u2013")) {
			return 2;
		}
		return index > 0 && phrases.is(Role.JOIN, word) ? 1 : 0;
	}

	private boolean isOpen(Word word) {
		return !closed.touch(word.span());
	}

	/** The clause before ends where the sign begins; the next begins behind it and an "and". */
	private Cut cutAt(int index, int last) {
		int next = index + 1;
		while (next <= last && phrases.is(Role.JOIN, words.get(next))) {
			next++;
		}
		int start = next < words.size() ? words.get(next).start() : words.get(index).end();
		int end = index > 0 ? words.get(index - 1).end() : words.get(index).start();
		return new Cut(end, start);
	}
}
