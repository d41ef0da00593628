package org.sourcecritic.benchmarks.index;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sourcecritic.benchmarks.work.Times;
import org.sourcecritic.benchmarks.walk.EmfWalk;
import org.sourcecritic.benchmarks.walk.UimaWalk;
import org.sourcecritic.benchmarks.walk.Walk;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.ClaimSnapshot;

/** The same counts by the index and by walking the files; they must be equal. */
record Peers(Path corpus, List<String> pivots) {

	private static final int ROUNDS = 9;

	void print() throws Exception {
		UimaWalk.prepare(corpus);
		var emf = new EmfWalk();
		var uima = new UimaWalk();
		emf.count(corpus, List.of("tag")); // warms up
		uima.count(corpus, List.of("tag"));
		System.out.println();
		System.out.println("| counted by | rows | index, ms | EMF, s | EMF / index | UIMA, s | UIMA / index |");
		System.out.println("|---|---:|---:|---:|---:|---:|---:|");
		try (var store = CorpusStore.openForReading(corpus)) {
			store.index().bringUpToDate(new NullProgressMonitor());
			try (var snapshot = store.index().snapshot().orElseThrow()) {
				for (var pivot : pivots) {
					System.out.println(row(snapshot, List.of(pivot.split(",")), emf, uima));
				}
			}
		}
	}

	private String row(ClaimSnapshot snapshot, List<String> fields, Walk emf, Walk uima) throws Exception {
		var by = fields.stream().map(name -> ClaimField.named(name).orElseThrow()).toList();
		var times = new Times();
		for (var round = 0; round < ROUNDS; round++) {
			times.time(() -> snapshot.aggregate("", by, new NullProgressMonitor()));
		}
		var ours = new TreeMap<List<String>, Long>((a, b) -> Arrays.compare(a.toArray(String[]::new),
				b.toArray(String[]::new)));
		snapshot.aggregate("", by, new NullProgressMonitor()).rows()
				.forEach(row -> ours.put(row.values(), row.count()));
		var emfSeconds = equalRows(ours, emf, fields);
		var uimaSeconds = equalRows(ours, uima, fields);
		return String.format(Locale.ROOT, "| %s | %d | %.1f | %.2f | %.0f | %.2f | %.0f |", String.join(", ", fields),
				ours.size(), times.median(), emfSeconds, emfSeconds * 1_000 / times.median(), uimaSeconds,
				uimaSeconds * 1_000 / times.median());
	}

	/** @throws IllegalStateException when the walk counts otherwise */
	private double equalRows(SortedMap<List<String>, Long> ours, Walk walk, List<String> fields) throws Exception {
		var theirs = new TreeMap<List<String>, Long>(ours.comparator());
		var seconds = Times.seconds(() -> theirs.putAll(walk.count(corpus, fields)));
		if (!theirs.equals(ours)) {
			throw new IllegalStateException(walk.getClass().getSimpleName() + " counts otherwise by " + fields);
		}
		return seconds;
	}
}
