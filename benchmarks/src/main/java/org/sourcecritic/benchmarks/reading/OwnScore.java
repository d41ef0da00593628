package org.sourcecritic.benchmarks.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.sourcecritic.reading.CaseTable;
import org.sourcecritic.reading.ReadingCase;
import org.sourcecritic.reading.ReadingLanguage;

/**
 * How many of our own cases are read as they have to be: sentences of five languages, beside the tests that check them.
 */
final class OwnScore {

	private final boolean failures;

	/** @param failures whether the cases that are read otherwise are printed */
	OwnScore(boolean failures) {
		this.failures = failures;
	}

	void print() {
		var tables = CaseTable.values();
		System.out.println("| own cases | " + Arrays.stream(tables).map(table -> table.name().toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(" | ")) + " |\n|---|" + "---:|".repeat(tables.length));
		for (var language : ReadingLanguage.values()) {
			System.out.println("| " + language.code() + " | " + Arrays.stream(tables)
					.map(table -> score(table.cases(language))).collect(Collectors.joining(" | ")) + " |");
			if (failures) {
				Arrays.stream(tables).forEach(table -> show(table.cases(language)));
			}
		}
	}

	private static String score(List<ReadingCase> cases) {
		return cases.stream().filter(ReadingCase::isRight).count() + " of " + cases.size();
	}

	private static void show(List<ReadingCase> cases) {
		for (var one : cases.stream().filter(one -> !one.isRight()).toList()) {
			System.out.println("    " + one.sentence());
			System.out.println("        wanted " + one.wanted());
			System.out.println("        read   " + one.read());
		}
	}
}
