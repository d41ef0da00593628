package org.sourcecritic.benchmarks.walk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

import org.sourcecritic.benchmarks.work.SharedWork;
import org.sourcecritic.core.internal.disk.CorpusFolder;

/** Counts by loading every set file of the corpus with EMF, on two threads. */
public final class EmfWalk implements Walk {

	static final int THREADS = 2;

	@Override
	public String name() {
		return "EMF";
	}

	@Override
	public SortedMap<List<String>, Long> count(Path corpus, List<String> fields) throws IOException {
		var folder = new CorpusFolder(corpus);
		var tree = CorpusTree.of(folder);
		var asked = Field.named(fields);
		var counters = SharedWork.share(tree.documents().size(), THREADS, () -> new EmfCounter(folder, asked),
				(counter, number) -> counter.count(tree.documents().get(number)));
		return RowCounts.sum(counters.stream().map(EmfCounter::counts).toList());
	}
}
