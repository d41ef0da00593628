package org.sourcecritic.benchmarks.index;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sourcecritic.benchmarks.work.Report;
import org.sourcecritic.benchmarks.work.Times;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.query.AggregateTable;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.ClaimSnapshot;

/** What is asked by a click: facets, groups and pivots. */
final class Questions implements AutoCloseable {

	private static final int ROUNDS = 12;
	private static final int WARM_UP = 3;
	private static final int SMALL = 1_000;
	private static final List<String> QUERIES = List.of("", "kind:estimated", "voice:quoted", "text:empire",
			"low:[1000 TO *]", "genre:*", "-annotator:a*");
	private static final List<String> PIVOTS = List.of("tag", "annotator", "voice", "citationKind", "unit", "genre,tag",
			"tag,voice", "kind,annotator,certainty", "document", "author", "unit,place", "document,tag",
			"archive,fond,opis", "document,annotator,tag");

	private final CorpusStore store;
	private final ClaimSnapshot snapshot;

	Questions(Path corpus) throws Exception {
		store = CorpusStore.openForReading(corpus);
		store.index().bringUpToDate(new NullProgressMonitor());
		snapshot = store.index().snapshot().orElseThrow();
	}

	ClaimSnapshot snapshot() {
		return snapshot;
	}

	void measure(Report report) throws Exception {
		var small = new Times();
		var large = new Times();
		for (var pivot : PIVOTS) {
			var by = Arrays.stream(pivot.split(",")).map(name -> ClaimField.named(name).orElseThrow()).toList();
			var rows = 0;
			for (var round = 0; round < WARM_UP; round++) {
				rows = aggregate("", by).rows().size();
			}
			var own = new Times();
			for (var round = 0; round < ROUNDS; round++) {
				var query = QUERIES.get(round % QUERIES.size());
				own.time(() -> aggregate(query, by));
			}
			(rows <= SMALL ? small : large).addAll(own);
			report.milliseconds(pivot + " (" + rows + " cells)", own);
		}
		report.milliseconds("all of up to 1,000 cells", small);
		report.milliseconds("all larger ones", large);
	}

	private AggregateTable aggregate(String query, List<ClaimField> by) throws Exception {
		return snapshot.aggregate(query, by, new NullProgressMonitor());
	}

	@Override
	public void close() throws Exception {
		snapshot.close();
		store.close();
	}
}
