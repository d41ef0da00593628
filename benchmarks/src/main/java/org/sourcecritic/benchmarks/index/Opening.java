package org.sourcecritic.benchmarks.index;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sourcecritic.benchmarks.work.Report;
import org.sourcecritic.benchmarks.work.Times;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.ClaimOrder;

/** From the folder to the first rows of the list, with the index there. */
record Opening(Path corpus) {

	private static final int ROUNDS = 5;
	private static final int ROWS = 40;

	void measure(Report report) throws Exception {
		var store = new Times();
		var index = new Times();
		var rows = new Times();
		for (var round = 0; round < ROUNDS; round++) {
			var opened = new CorpusStore[1];
			store.time(() -> opened[0] = CorpusStore.openForReading(corpus));
			try (var open = opened[0]) {
				index.time(() -> open.index().bringUpToDate(new NullProgressMonitor()));
				rows.time(() -> fill(open));
			}
		}
		report.milliseconds("corpus opened", store);
		report.milliseconds("index opened and checked against the files", index);
		report.milliseconds("first rows in order, and their number by tag", rows);
	}

	private static void fill(CorpusStore store) throws Exception {
		try (var snapshot = store.index().snapshot().orElseThrow()) {
			var found = snapshot.find("", ClaimOrder.BY_PLACE, new NullProgressMonitor());
			for (var row = 0; row < ROWS; row++) {
				found.get(row);
			}
			snapshot.aggregate("", List.of(ClaimField.TAG), new NullProgressMonitor());
		}
	}
}
