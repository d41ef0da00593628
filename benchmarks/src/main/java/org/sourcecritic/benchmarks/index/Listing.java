package org.sourcecritic.benchmarks.index;

import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sourcecritic.benchmarks.work.Report;
import org.sourcecritic.benchmarks.work.Times;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.ClaimOrder;
import org.sourcecritic.core.query.ClaimOrder.Key;
import org.sourcecritic.core.query.ClaimSnapshot;

/** All claims in an order, and what a page of them costs when it comes into sight. */
record Listing(ClaimSnapshot snapshot) {

	private static final int PAGES = 500;
	private static final int ROWS = 40;

	void measure(Report report) throws Exception {
		list(report, "by place", ClaimOrder.BY_PLACE);
		list(report, "by tag", ClaimOrder.by(new Key(ClaimField.TAG, List.of(), false)));
		list(report, "by quote", ClaimOrder.by(new Key(ClaimField.QUOTE, List.of(), false)));
	}

	private void list(Report report, String name, ClaimOrder order) throws Exception {
		var ordering = new Times();
		for (var round = 0; round < 5; round++) {
			ordering.time(() -> snapshot.find("", order, new NullProgressMonitor()));
		}
		var found = snapshot.find("", order, new NullProgressMonitor());
		var random = new Random(1);
		var pages = new Times();
		for (var page = 0; page < PAGES; page++) {
			var first = random.nextInt(found.size() - ROWS);
			pages.time(() -> {
				for (var row = first; row < first + ROWS; row++) {
					found.get(row);
				}
			});
		}
		report.milliseconds("all claims " + name, ordering);
		report.milliseconds("a page of 40 rows of them at a random place", pages);
	}
}
