package org.sourcecritic.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;

import org.sourcecritic.reading.amount.AmountTable;
import org.sourcecritic.reading.attribution.AttributionTable;
import org.sourcecritic.reading.date.DateTable;
import org.sourcecritic.reading.number.NumberTable;

/**
 * Our own cases, which the tests check and the benchmark counts; a file for each language, whose first line tells its
 * form.
 */
public enum CaseTable {

	NUMBERS("number/numbers", NumberTable::row),
	AMOUNTS("amount/amounts", AmountTable::row),
	DATES("date/dates", DateTable::row),
	ATTRIBUTIONS("attribution/said", AttributionTable::row);

	private final String file;
	private final BiFunction<ReadingLanguage, String, ReadingCase> form;

	CaseTable(String file, BiFunction<ReadingLanguage, String, ReadingCase> form) {
		this.file = file;
		this.form = form;
	}

	public List<ReadingCase> cases(ReadingLanguage language) {
		var name = file + "_" + language.code() + ".txt";
		try (var in = new BufferedReader(
				new InputStreamReader(CaseTable.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
			return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
					.map(line -> form.apply(language, line)).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
	}
}
