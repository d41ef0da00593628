package org.sourcecritic.benchmarks.index;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sourcecritic.benchmarks.work.Report;
import org.sourcecritic.benchmarks.work.Times;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.edit.ClaimEditing;
import org.sourcecritic.core.query.ClaimOrder;
import org.sourcecritic.core.text.TextRange;

/** From a tag's key to the list that shows the new claim; each is undone again. */
record Following(Path corpus) {

	private static final int ROUNDS = 40;
	private static final int WARM_UP = 10;

	void measure(Report report) throws Exception {
		try (var store = CorpusStore.openForWriting(corpus, "benchmark")) {
			store.index().bringUpToDate(new NullProgressMonitor());
			var person = store.annotatorNamed("Benchmark").getSlug();
			var documents = store.documents();
			var heard = new Semaphore(0);
			var times = new Times();
			try (var listening = store.index().addListener(heard::release)) {
				for (var round = 0; round < ROUNDS + WARM_UP; round++) {
					var set = new SetKey(documents.get(round * 7 % documents.size()).getId(), person);
					(round < WARM_UP ? new Times() : times).time(() -> tag(store, set, heard));
					store.undo();
					heard.acquire();
				}
			}
			report.milliseconds("a new claim in the list of all, in order", times);
		}
	}

	private static void tag(CorpusStore store, SetKey set, Semaphore heard) throws Exception {
		var before = heard.availablePermits();
		var operation = ClaimEditing.tag(store, set, store.codebook().getTags().get(0).getId(),
				List.of(new TextRange(0, 10))).orElseThrow();
		store.execute(operation, null);
		heard.acquire(before + 1);
		try (var snapshot = store.index().snapshot().orElseThrow()) {
			var found = snapshot.find("", ClaimOrder.BY_PLACE, new NullProgressMonitor());
			var claim = store.claims(set).get(0);
			found.get(found.place(set, claim.id()).orElseThrow());
		}
	}
}
