package org.sourcecritic.benchmarks.walk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/** Counting claims without an index: every set file is read. */
public interface Walk {

	/** What reads the files, for a table's heading. */
	String name();

	/**
	 * Counts the claims by up to three fields, named as in {@code sourcecritic aggregate --by}. A claim without a value
	 * counts under the empty string, a claim with two values of one field under both.
	 *
	 * @return values in the order of the fields with their counts, sorted by the values
	 * @throws IllegalArgumentException
	 *     when there is no such field here
	 */
	SortedMap<List<String>, Long> count(Path corpus, List<String> fields) throws IOException;
}
