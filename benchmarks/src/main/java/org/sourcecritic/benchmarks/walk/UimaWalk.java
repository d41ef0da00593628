package org.sourcecritic.benchmarks.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

import org.sourcecritic.benchmarks.work.SharedWork;

/**
 * Counts by loading the sets as CASes of Apache UIMA, on two threads. They lie beside the corpus, in a folder of its
 * name with {@code .uima}.
 */
public final class UimaWalk implements Walk {

	/** Writes the sets as CASes when they are not there, or not of this corpus as it is. True when it did. */
	public static boolean prepare(Path corpus) throws IOException {
		var sets = UimaSets.besides(corpus);
		if (sets.areOf(corpus)) {
			return false;
		}
		sets.convert(corpus);
		return true;
	}

	@Override
	public String name() {
		return "UIMA";
	}

	/** Counts what was there when the CASes were written; {@link #prepare} comes first. */
	@Override
	public SortedMap<List<String>, Long> count(Path corpus, List<String> fields) throws IOException {
		var sets = UimaSets.besides(corpus);
		var asked = Field.named(fields);
		var files = files(sets);
		var counters = SharedWork.share(files.size(), EmfWalk.THREADS, () -> new UimaCounter(sets.types(), asked),
				(counter, number) -> counter.count(files.get(number)));
		return RowCounts.sum(counters.stream().map(UimaCounter::counts).toList());
	}

	private static List<Path> files(UimaSets sets) throws IOException {
		try (var files = Files.walk(sets.folder())) {
			return files.filter(file -> file.toString().endsWith(".xmi")).sorted().toList();
		}
	}
}
