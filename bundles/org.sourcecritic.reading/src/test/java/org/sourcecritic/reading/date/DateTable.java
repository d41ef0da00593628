package org.sourcecritic.reading.date;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.sourcecritic.reading.ReadingCase;
import org.sourcecritic.reading.ReadingLanguage;

/** Sentences and the dates in them, as {@code words = from/to RELATION calendar}. */
public final class DateTable {

	private DateTable() {
	}

	public static ReadingCase row(ReadingLanguage language, String line) {
		var cells = line.split("\\|");
		var dates = Arrays.stream(cells).skip(1).map(String::strip).filter(cell -> !cell.isEmpty())
				.collect(Collectors.joining(" | "));
		return new ReadingCase(cells[0].strip(), dates, sentence -> read(language, sentence));
	}

	private static String read(ReadingLanguage language, String sentence) {
		return new DateReader(language).read(sentence).stream().map(date -> shown(date, sentence))
				.collect(Collectors.joining(" | "));
	}

	private static String shown(DateExpression date, String sentence) {
		var period = date.period();
		return "%s = %s/%s %s%s".formatted(period.span().in(sentence), period.from().orElse(""),
				period.to().orElse(""), date.relation(), period.calendar().map(calendar -> " " + calendar).orElse(""));
	}
}
