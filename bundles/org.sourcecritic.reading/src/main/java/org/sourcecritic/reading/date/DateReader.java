package org.sourcecritic.reading.date;

import java.util.List;

import org.sourcecritic.reading.ReadingLanguage;

/** Reads the dates of sentences. */
public final class DateReader {

	public DateReader(ReadingLanguage language) {
	}

	public List<DateExpression> read(CharSequence sentence) {
		return List.of();
	}
}
