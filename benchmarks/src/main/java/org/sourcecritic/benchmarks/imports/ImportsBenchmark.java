package org.sourcecritic.benchmarks.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.sourcecritic.benchmarks.work.Options;
import org.sourcecritic.benchmarks.work.Report;

/**
 * How long many files take to come into a corpus, and how much memory that needs: each import is a process of its own
 * with a heap that is smaller than the texts together. Prints a Markdown table.
 */
public final class ImportsBenchmark {

	private static final int TENTH = 10;

	private ImportsBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		var options = Options.of(args);
		var files = options.number("files", 10_000);
		var length = options.number("length", 20_000);
		var heap = options.text("heap", "128m");
		options.refuseOthers();
		var report = new Report("| files | documents | text, MB | imported, s | of processor | undone, s | redone, s"
				+ " | heap in use at the end, MB | most memory of the process, MB | heap allowed |",
				"|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
		for (var count : List.of(files / TENTH, files)) {
			var folder = Files.createTempDirectory("imports");
			try {
				ManyFiles.write(folder.resolve("texts"), count, length);
				report.line(count + " | " + run(folder, heap), heap);
			} finally {
				delete(folder);
			}
		}
		report.print();
	}

	private static String run(Path folder, String heap) throws Exception {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var process = new ProcessBuilder(java, "-Xmx" + heap, "-cp", System.getProperty("java.class.path"),
				ImportRun.class.getName(), folder.resolve("texts").toString(), folder.resolve("corpus").toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		var said = new String(process.getInputStream().readAllBytes());
		if (process.waitFor() != 0) {
			throw new IllegalStateException("The import ended with " + process.exitValue());
		}
		return said.strip();
	}

	private static void delete(Path folder) throws Exception {
		try (var files = Files.walk(folder)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
