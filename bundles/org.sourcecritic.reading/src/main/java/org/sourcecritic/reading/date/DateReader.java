package org.sourcecritic.reading.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.ReadingLanguage;

/** Reads the dates and periods of sentences. */
public final class DateReader {

	private final DateLexicon lexicon;

	public DateReader(ReadingLanguage language) {
		this.lexicon = DateLexicon.of(language);
	}

	/**
	 * All dates and periods of a sentence, in its order; they don't overlap.
	 *
	 * @param sentence masked text
	 * @return with UTF-16 offsets in the sentence
	 */
	public List<DateExpression> read(CharSequence sentence) {
		var tokens = new DatedSentence(sentence, lexicon);
		if (!tokens.mayHaveDates()) {
			return List.of();
		}
		var expressions = new Expressions(tokens);
		var found = new ArrayList<DateExpression>();
		int next = 0;
		while (next < tokens.size()) {
			var expression = tokens.mayBegin(next) ? expressions.at(next) : Optional.<Expressions.Found>empty();
			expression.ifPresent(one -> found.add(one.expression()));
			next = expression.map(Expressions.Found::next).orElse(next + 1);
		}
		return List.copyOf(found);
	}
}
