package org.sourcecritic.benchmarks.index;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sourcecritic.benchmarks.work.Report;
import org.sourcecritic.benchmarks.work.Times;
import org.sourcecritic.core.corpus.CorpusStore;

/** The index made from the files, of a tenth of the corpus and of all of it, by this process as it is. */
record Rebuilding(Path tenth, Path whole) {

	void measure(Report report) throws Exception {
		rebuild(tenth); // warms up
		var small = rebuild(tenth);
		ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
		var large = rebuild(whole);
		report.seconds("index made anew from a tenth of the files", small);
		report.seconds("index made anew from all files", large);
		report.line("the same, ratio (10 is linear)", String.format(Locale.ROOT, "%.1f", large / small));
		report.line("most heap in use meanwhile, MB", Long.toString(peak() >> 20));
		report.line("size of the index, MB", Long.toString(size(index(whole)) >> 20));
	}

	private static double rebuild(Path corpus) throws Exception {
		delete(index(corpus));
		try (var store = CorpusStore.openForReading(corpus)) {
			return Times.seconds(() -> store.index().bringUpToDate(new NullProgressMonitor()));
		}
	}

	private static Path index(Path corpus) {
		return corpus.resolve(".sourcecritic/index");
	}

	private static long peak() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
				.mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
	}

	private static long size(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
		}
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (var files = Files.walk(folder)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
