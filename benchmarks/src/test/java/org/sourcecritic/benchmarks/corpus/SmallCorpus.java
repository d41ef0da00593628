package org.sourcecritic.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Path;

/** A corpus to count in: 12 documents, 900 annotations by three annotators. */
public final class SmallCorpus {

	private SmallCorpus() {
	}

	public static Path in(Path folder) throws IOException {
		return GeneratedCorpus.make(CorpusPlan.of(12, 900, 3, 7), SmallBook.TEXT, folder).folder();
	}
}
