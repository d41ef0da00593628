package org.sourcecritic.benchmarks.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sourcecritic.benchmarks.text.Texts;
import org.sourcecritic.benchmarks.work.Options;
import org.sourcecritic.benchmarks.work.Report;
import org.sourcecritic.benchmarks.work.Times;
import org.sourcecritic.core.anchor.Reanchoring;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.IncomingDocuments;
import org.sourcecritic.core.text.OffsetFault;
import org.sourcecritic.core.text.Passage;
import org.sourcecritic.core.text.StructureFinder;
import org.sourcecritic.ingest.text.PlainTextReader;
import org.sourcecritic.model.AnchorState;

/**
 * How fast the structure of a plain text is found, whether that stays linear, and how fast a text comes into a corpus.
 * The text is Gibbon's book, and five times that. Prints a Markdown table.
 */
public final class StructureBenchmark {

	private static final int RUNS = 7;
	private static final int TENTH = 10;
	private static final int TIMES = 5;
	private static final double MEGABYTE = 1e6;
	private static final int ANCHORED = 1_000_000;
	private static final int EDITS = 1_000;
	private static final int SPANS = 10_000;

	private StructureBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		Options.of(args).refuseOthers();
		var book = Texts.book();
		var report = new Report("| measured | |", "|---|---:|");
		structure(report, book);
		anchors(report, book.substring(0, ANCHORED));
		var folder = Files.createTempDirectory("structure");
		try {
			imported(report, folder, book.repeat(TIMES));
		} finally {
			delete(folder);
		}
		report.print();
	}

	private static void structure(Report report, String book) throws Exception {
		var tenth = book.substring(book.length() / 2, book.length() / 2 + book.length() / TENTH);
		seconds(book);
		var whole = seconds(book);
		var part = seconds(tenth);
		report.line("structure of the book, " + megabytes(book) + " MB in UTF-8, median of " + RUNS + ", MB/s",
				number(bytes(book) / MEGABYTE / whole));
		report.line("the book to a tenth of it, ratio of times (10 is linear)", number(whole / part));
	}

	/** Spans of 1 to 200 units in a text that was edited in a thousand places, with what became of them. */
	private static void anchors(Report report, String text) throws Exception {
		var random = new Random(1);
		List<Passage> passages = new ArrayList<>();
		while (passages.size() < SPANS) {
			var start = random.nextInt(text.length() - 200);
			var end = start + 1 + random.nextInt(200);
			if (OffsetFault.of(text, start, end).isEmpty()) {
				passages.add(Passage.of(text, start, end));
			}
		}
		var edited = new StringBuilder(text);
		for (var edit = 0; edit < EDITS; edit++) {
			var at = random.nextInt(edited.length() - 20);
			if (random.nextBoolean()) {
				edited.delete(at, at + 1 + random.nextInt(20));
			} else {
				edited.insert(at, text, at / 2, at / 2 + 1 + random.nextInt(20));
			}
		}
		var now = edited.toString();
		var times = new Times();
		var found = Reanchoring.of(now, passages);
		for (var run = 0; run < RUNS; run++) {
			times.time(() -> Reanchoring.of(now, passages));
		}
		report.line("10,000 spans after 1,000 edits of 1 MB, median of " + RUNS + ", s",
				String.format(Locale.ROOT, "%.2f",
						times.median() / 1e3));
		for (var state : AnchorState.values()) {
			report.line("of these " + state,
					Long.toString(found.stream().filter(anchoring -> anchoring.state() == state).count()));
		}
	}

	private static double seconds(String text) throws Exception {
		var times = new Times();
		for (var run = 0; run < RUNS; run++) {
			times.time(() -> StructureFinder.segments(text, List.of()));
		}
		return times.median() / 1e3;
	}

	/** What is neither reading nor writing the structure: decoding, cleaning, digest, files, fsync. */
	private static void imported(Report report, Path folder, String text) throws Exception {
		var file = Files.writeString(folder.resolve("book.txt"), text);
		try (var store = CorpusStore.create(folder.resolve("corpus"), "Benchmark", "Reader")) {
			var all = new Times();
			var found = new Times();
			for (var run = 0; run < RUNS; run++) {
				all.time(() -> read(store, file));
				found.time(() -> StructureFinder.segments(text, List.of()));
			}
			var megabytes = Files.size(file) / MEGABYTE;
			report.line("a text of " + megabytes(text) + " MB from decoding to fsync, with its structure, s",
					number(all.median() / 1e3));
			report.line("the same less finding the structure, MB/s",
					number(megabytes / ((all.median() - found.median()) / 1e3)));
		}
	}

	private static void read(CorpusStore store, Path file) throws Exception {
		var read = new PlainTextReader().read(file, new NullProgressMonitor());
		store.execute(new CorpusOperation.ImportDocuments("import",
				IncomingDocuments.of(List.of(read.incoming(file, Map.of())))), null);
		store.save();
	}

	private static long bytes(String text) {
		return text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
	}

	private static String megabytes(String text) {
		return number(bytes(text) / MEGABYTE);
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}

	private static void delete(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			for (var file : new ArrayList<>(files.sorted(Comparator.reverseOrder()).toList())) {
				Files.delete(file);
			}
		}
	}
}
