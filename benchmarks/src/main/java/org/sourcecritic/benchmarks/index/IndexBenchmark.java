package org.sourcecritic.benchmarks.index;

import java.nio.file.Path;
import java.util.List;

import org.sourcecritic.benchmarks.work.Report;
import org.sourcecritic.benchmarks.corpus.CorpusPlan;
import org.sourcecritic.benchmarks.corpus.GeneratedCorpus;
import org.sourcecritic.benchmarks.work.Options;

/**
 * How fast the claim index is on a generated corpus, beside counting the same by walking the files with EMF and with
 * UIMA: {@code --documents 10000 --annotations 1000000 --corpus FOLDER --peers yes}. A tenth of the corpus is measured
 * first, for the proportion. Prints Markdown tables.
 */
public final class IndexBenchmark {

	private static final int TENTH = 10;

	private IndexBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		var options = Options.of(args);
		var documents = options.number("documents", 10_000);
		var annotations = options.number("annotations", 1_000_000);
		var folder = Path.of(options.text("corpus", "target/corpora/generated"));
		var peers = options.text("peers", "yes").equals("yes");
		options.refuseOthers();
		var tenth = folder.resolveSibling(folder.getFileName() + "-tenth");
		GeneratedCorpus.make(CorpusPlan.of(documents / TENTH, annotations / TENTH, 3, 1), tenth);
		GeneratedCorpus.make(CorpusPlan.of(documents, annotations, 3, 1), folder);
		System.out.printf("%,d documents, %,d annotations by 3 annotators, seed 1%n", documents, annotations);

		var report = new Report("| measured | |", "|---|---:|");
		new Rebuilding(tenth, folder).measure(report);
		new Opening(folder).measure(report);
		try (var questions = new Questions(folder)) {
			questions.measure(report);
			new Listing(questions.snapshot()).measure(report);
		}
		new Following(folder).measure(report);
		report.print();
		if (peers) {
			new Peers(folder, List.of("tag", "document,tag", "kind,unit,place", "annotator,voice",
					"genre,citationKind")).print();
		}
	}
}
