package org.sourcecritic.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.sourcecritic.benchmarks.work.Options;

/**
 * Makes a corpus by plan and says how fast:
 * {@code --documents N --annotations M --annotators 3 --density 30 --overlap 0.3 --seed 1 --out FOLDER}.
 */
public final class CorpusBenchmark {

	private CorpusBenchmark() {
	}

	public static void main(String[] args) throws IOException {
		var options = Options.of(args);
		var plan = new CorpusPlan(options.number("documents", 1_000), options.number("annotations", 100_000),
				options.number("annotators", 3), options.share("density", CorpusPlan.USUAL_DENSITY),
				options.share("overlap", CorpusPlan.USUAL_OVERLAP), options.number("seed", 1));
		var out = Path.of(options.text("out", "target/corpora/generated"));
		options.refuseOthers();
		var start = System.nanoTime();
		var corpus = GeneratedCorpus.make(plan, out);
		var seconds = (System.nanoTime() - start) / 1e9;
		System.out.println(corpus.folder() + ": " + plan);
		System.out.println(corpus.reused()
				? "It was there already."
				: String.format(Locale.ROOT, "%.1f s, %,.0f annotations per second, %d threads", seconds,
						plan.annotations() / seconds, Runtime.getRuntime().availableProcessors()));
	}
}
