package org.sourcecritic.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Path;

import org.sourcecritic.benchmarks.text.Texts;
import org.sourcecritic.benchmarks.work.PlanStamp;
import org.sourcecritic.core.text.TextDigest;

/**
 * A corpus made by plan for measuring: the files are those that the product writes.
 *
 * @param reused
 *     whether it was there already, made from the same plan and text
 */
public record GeneratedCorpus(Path folder, CorpusPlan plan, boolean reused) {

	/** To be raised when the same plan gives other bytes than before. */
	private static final int GENERATION = 2;

	/**
	 * From Gibbon where the shared data is there, else from generated words; reuses the folder when it was made from
	 * the same plan.
	 *
	 * @throws IOException
	 *     also when the folder is there and was not generated
	 */
	public static GeneratedCorpus make(CorpusPlan plan, Path folder) throws IOException {
		return make(plan, Texts.book(), folder);
	}

	/** From the paragraphs of this text, which are divided by blank lines. */
	static GeneratedCorpus make(CorpusPlan plan, String text, Path folder) throws IOException {
		var stamp = new PlanStamp(folder,
				plan + "\ntext " + TextDigest.of(text) + "\ngeneration " + GENERATION + "\n");
		if (stamp.isValid()) {
			return new GeneratedCorpus(folder, plan, true);
		}
		stamp.clear();
		new CorpusFiles(plan, Book.of(text), folder).write();
		stamp.write();
		return new GeneratedCorpus(folder, plan, false);
	}
}
