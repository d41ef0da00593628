package org.sourcecritic.benchmarks.walk;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

import org.sourcecritic.benchmarks.corpus.CorpusPlan;
import org.sourcecritic.benchmarks.corpus.GeneratedCorpus;
import org.sourcecritic.benchmarks.work.Options;

import com.sun.management.OperatingSystemMXBean;

/**
 * How long it takes to count the claims of a generated corpus without an index, by EMF and by UIMA, which must count
 * the
 * same: {@code --documents N --annotations M --annotators 3 --seed 1 --corpus FOLDER --rounds 3 --by kind,place}.
 * Prints a Markdown table of
 * medians; the processor's time is that of all threads.
 */
public final class WalkBenchmark {

	private static final List<Walk> WALKS = List.of(new EmfWalk(), new UimaWalk());
	private static final String[] USUAL = { "tag", "document,tag", "kind,unit,place", "annotator,voice",
			"genre,citationKind" };

	/** Its time is the same however busy the machine is. */
	private static final OperatingSystemMXBean PROCESS = ManagementFactory
			.getPlatformMXBean(OperatingSystemMXBean.class);

	private final Path corpus;
	private final int rounds;

	private WalkBenchmark(Path corpus, int rounds) {
		this.corpus = corpus;
		this.rounds = rounds;
	}

	public static void main(String[] args) throws IOException {
		var options = Options.of(args);
		var plan = CorpusPlan.of(options.number("documents", 1_000), options.number("annotations", 100_000),
				options.number("annotators", 3), options.number("seed", 1));
		var corpus = Path.of(options.text("corpus", "target/corpora/generated"));
		var rounds = options.number("rounds", 3);
		var by = options.text("by", "");
		options.refuseOthers();
		GeneratedCorpus.make(plan, corpus);
		System.out.println(plan);
		new WalkBenchmark(corpus, rounds).run(by.isEmpty() ? USUAL : new String[]{ by });
	}

	private void run(String... pivots) throws IOException {
		var start = System.nanoTime();
		System.out.println(UimaWalk.prepare(corpus)
				? String.format(Locale.ROOT, "Converted to UIMA in %.1f s.", seconds(start))
				: "Converted to UIMA before.");
		for (var walk : WALKS) {
			walk.count(corpus, List.of("tag")); // warms up
		}
		System.out.println("| counted by | rows | EMF, s | of processor | UIMA, s | of processor |");
		System.out.println("|---|---:|---:|---:|---:|---:|");
		for (var pivot : pivots) {
			System.out.println(row(List.of(pivot.split(","))));
		}
	}

	/**
	 * The two take turns, so that both have the same share of whatever else runs on the machine.
	 *
	 * @throws IllegalStateException
	 *     when they count otherwise
	 */
	private String row(List<String> fields) throws IOException {
		var results = new ArrayList<SortedMap<List<String>, Long>>();
		var times = new double[WALKS.size()][rounds];
		var processorTimes = new double[WALKS.size()][rounds];
		for (var round = 0; round < rounds; round++) {
			for (var walk = 0; walk < WALKS.size(); walk++) {
				var start = System.nanoTime();
				var processor = PROCESS.getProcessCpuTime();
				results.add(WALKS.get(walk).count(corpus, fields));
				times[walk][round] = seconds(start);
				processorTimes[walk][round] = (PROCESS.getProcessCpuTime() - processor) / 1e9;
			}
		}
		if (results.stream().distinct().count() != 1) {
			throw new IllegalStateException("EMF and UIMA count otherwise by " + fields);
		}
		return "| " + String.join(", ", fields) + " | " + results.getFirst().size() + " | " + median(times[0]) + " | "
				+ median(processorTimes[0]) + " | " + median(times[1]) + " | " + median(processorTimes[1]) + " |";
	}

	private static String median(double... times) {
		Arrays.sort(times);
		return String.format(Locale.ROOT, "%.2f", times[times.length / 2]);
	}

	private static double seconds(long since) {
		return (System.nanoTime() - since) / 1e9;
	}
}
