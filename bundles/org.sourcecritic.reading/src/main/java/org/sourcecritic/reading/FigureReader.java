package org.sourcecritic.reading;

import java.util.List;

import org.sourcecritic.reading.figure.SentenceReader;

/** Reads the figures of single sentences. */
public interface FigureReader {

	/**
	 * What the numbers of a sentence say, in the order of their spans, which don't overlap.
	 *
	 * @param sentence masked text: one line, without markers of notes
	 * @return with UTF-16 offsets in the sentence
	 */
	List<Reading> read(CharSequence sentence);

	/**
	 * For sentences in this language, whose text writes numbers in this way.
	 *
	 * @param separators what a point and a comma are
	 */
	static FigureReader of(ReadingLanguage language, Separators separators) {
		return new SentenceReader(language, separators);
	}
}
