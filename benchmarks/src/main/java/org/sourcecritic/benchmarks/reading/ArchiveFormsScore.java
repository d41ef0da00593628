package org.sourcecritic.benchmarks.reading;

import org.sourcecritic.reading.archive.PlaceTable;

/** How many of our own forms of references to archives are read down to the leaf. */
final class ArchiveFormsScore {

	private final boolean failures;

	/** @param failures whether what is read otherwise is printed */
	ArchiveFormsScore(boolean failures) {
		this.failures = failures;
	}

	void print() {
		System.out.println("| forms of references to archives | right |\n|---|---:|");
		for (var file : PlaceTable.FILES) {
			var rows = PlaceTable.of(file).toList();
			var wrong = rows.stream().filter(row -> !row.isRight()).toList();
			System.out.println("| " + file + " | " + (rows.size() - wrong.size()) + " of " + rows.size() + " |");
			if (failures) {
				wrong.forEach(row -> System.out.println("    " + row.text()));
			}
		}
	}
}
