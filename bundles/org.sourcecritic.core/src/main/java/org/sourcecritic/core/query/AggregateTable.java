package org.sourcecritic.core.query;

import java.util.List;
import java.util.stream.Stream;

import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;

/**
 * Claims counted by one to three fields. A claim without a value counts under the empty string; a claim with two values
 * of one field counts under both, and once in the total.
 */
public record AggregateTable(List<ClaimField> by, List<Row> rows, long total) {

	/** Values in the order of the fields. */
	public record Row(List<String> values, long count) {}

	/** Rows in the order of their values. */
	public static AggregateTable count(CorpusStore store, Stream<Claim> claims, List<ClaimField> by) {
		throw new UnsupportedOperationException();
	}
}
