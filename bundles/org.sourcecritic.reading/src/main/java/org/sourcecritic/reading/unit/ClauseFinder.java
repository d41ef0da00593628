package org.sourcecritic.reading.unit;

import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.ReadingLanguage;

/**
 * The clauses of a sentence, by its signs and the words that join clauses. A comma or an "and" parts clauses only where
 * there are enough words on both sides: fewer are an item of a list or an apposition. What stands in brackets or
 * between
 * dashes is a clause within the one around it. May be kept, and used by several threads.
 */
public final class ClauseFinder {

	private final JoiningWords joining;

	private ClauseFinder(JoiningWords joining) {
		this.joining = joining;
	}

	/** One that knows the words of a language. */
	public static ClauseFinder of(ReadingLanguage language) {
		return new ClauseFinder(JoiningWords.of(language));
	}

	/**
	 * The clause around a place; from the beginning of the first to the end of the last when it touches several, and
	 * the
	 * whole sentence when it is one clause.
	 *
	 * @param sentence
	 *     with its line ends masked as spaces
	 * @param place
	 *     positions in the sentence, not empty
	 * @return positions in the sentence
	 */
	public TextRange around(String sentence, TextRange place) {
		return around(SentencePart.of(sentence), place);
	}

	private TextRange around(SentencePart part, TextRange place) {
		for (TextRange inserted : part.insertions()) {
			TextRange within = part.inner(inserted);
			if (within.start() <= place.start() && place.end() <= within.end()) {
				return around(part.within(within), place);
			}
		}
		int start = part.range().start();
		int end = part.range().end();
		for (ClauseCut cut : cuts(part)) {
			if (cut.start() <= place.start()) {
				start = cut.start();
			} else if (cut.end() >= place.end()) {
				end = cut.end();
				break;
			}
		}
		return new TextRange(start, end);
	}

	private List<ClauseCut> cuts(SentencePart part) {
		List<ClauseCut> found = new CutSearch(part, joining).cuts();
		List<ClauseCut> cuts = new ArrayList<>();
		for (int i = 0; i < found.size(); i++) {
			ClauseCut cut = found.get(i);
			int from = i == 0 ? part.range().start() : found.get(i - 1).start();
			int to = i + 1 == found.size() ? part.range().end() : found.get(i + 1).end();
			if (part.hasWords(from, cut.end(), cut.words()) && part.hasWords(cut.start(), to, cut.words())) {
				cuts.add(cut);
			}
		}
		return cuts;
	}
}
