package org.sourcecritic.reading.figure;

import java.util.List;

import org.sourcecritic.reading.FigureReader;
import org.sourcecritic.reading.Reading;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;
import org.sourcecritic.reading.amount.AmountReader;
import org.sourcecritic.reading.amount.NumberSort;
import org.sourcecritic.reading.date.DateReader;
import org.sourcecritic.reading.number.NumberCandidates;

/** Reads the figures of the sentences of a language. */
public final class SentenceReader implements FigureReader {

	private final PhraseWords phrases;
	private final Labels labels;
	private final NumberCandidates candidates;
	private final AmountReader amounts;
	private final NumberSort sorts;
	private final DateReader dates;

	public SentenceReader(ReadingLanguage language, Separators separators) {
		phrases = PhraseWords.of(language);
		labels = Labels.of(language);
		candidates = NumberCandidates.of(language);
		amounts = new AmountReader(language, separators);
		sorts = new NumberSort(language);
		dates = new DateReader(language);
	}

	@Override
	public List<Reading> read(CharSequence sentence) {
		if (!candidates.in(sentence)) {
			return List.of();
		}
		var read = amounts.read(sentence);
		if (read.isEmpty()) {
			return List.of();
		}
		var words = Words.of(sentence);
		var found = new OneInSo(words, phrases).merged(read);
		return new SentenceReading(words, phrases, labels, found, sorts.of(sentence, found), dates.read(sentence))
				.readings();
	}
}
