package org.sourcecritic.reading.date;

import java.util.ArrayList;
import java.util.List;

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
		var expressions = new Expressions(tokens);
		var found = new ArrayList<DateExpression>();
		int next = 0;
		while (next < tokens.size()) {
			var expression = expressions.at(next);
			expression.ifPresent(one -> found.add(one.expression()));
			next = expression.map(Expressions.Found::next).orElse(next + 1);
		}
		return List.copyOf(found);
	}
}
