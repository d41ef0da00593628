package org.sourcecritic.benchmarks.imports;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sourcecritic.benchmarks.work.Times;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.ingest.DocumentReaders;
import org.sourcecritic.ingest.files.FileImport;
import org.sourcecritic.ingest.files.SourceFiles;

/** One import of a folder into a new corpus, undone and redone, in a process of its own; prints what it took. */
final class ImportRun {

	private static final double MEGABYTE = 1e6;
	private static final Path STATUS = Path.of("/proc/self/status");

	private ImportRun() {
	}

	public static void main(String[] args) throws Exception {
		try (var store = CorpusStore.create(Path.of(args[1]), "Benchmark", "Reader")) {
			var imported = new FileImport[1];
			var in = Times.seconds(() -> imported[0] = imported(store, Path.of(args[0])));
			var processor = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
			var undone = Times.seconds(store::undo);
			var redone = Times.seconds(store::redo);
			var report = imported[0].report();
			var megabytes = report.imported().stream().mapToLong(file -> file.length()).sum() / MEGABYTE;
			System.gc();
			var live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
			System.out.printf(Locale.ROOT, "%d | %.0f | %.2f | %.2f | %.2f | %.2f | %.0f | %s%n",
					report.imported().size(),
					megabytes, in, processor, undone, redone, live, mostMemory());
		}
	}

	private static FileImport imported(CorpusStore store, Path folder) throws Exception {
		var files = new FileImport(SourceFiles.of(List.of(folder), new NullProgressMonitor()),
				DocumentReaders.builtIn(), Map.of());
		store.execute(new CorpusOperation.ImportDocuments("import", files), null);
		store.save();
		return files;
	}

	/** What the system has given to this process at most, in MB, where it tells. */
	private static String mostMemory() throws Exception {
		if (!Files.exists(STATUS)) {
			return "-";
		}
		return Files.readAllLines(STATUS).stream().filter(line -> line.startsWith("VmHWM")).findFirst()
				.map(line -> String.format(Locale.ROOT, "%.0f",
						Long.parseLong(line.replaceAll("\\D", "")) * 1024 / MEGABYTE))
				.orElse("-");
	}
}
