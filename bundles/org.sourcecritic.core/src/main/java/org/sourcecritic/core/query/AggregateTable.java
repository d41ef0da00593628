package org.sourcecritic.core.query;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Claims counted by one to three fields. A claim without a value counts under the empty string; a claim with two values
 * of one field counts under both, and once in the total.
 *
 * @param rows
 *     in the order of their values
 * @param total
 *     how many claims were counted
 * @param documents
 *     in how many documents they stand
 * @param words
 *     how many words these documents have together
 */
public record AggregateTable(List<ClaimField> by, List<Row> rows, long total, long documents, long words) {

	/** The most fields that can be counted by at once. */
	public static final int MOST_FIELDS = 3;

	private static final double THOUSAND = 1_000;

	public AggregateTable {
		by = List.copyOf(by);
		rows = List.copyOf(rows);
	}

	/**
	 * @param values
	 *     in the order of the fields
	 * @param count
	 *     of claims
	 * @param documents
	 *     in how many documents these claims stand
	 * @param words
	 *     how many words the counted documents have that the row is about: those with its document, genre and whatever
	 *     else a source card says, and all of them when no such field is counted by
	 */
	public record Row(List<String> values, long count, long documents, long words) {

		public Row {
			values = List.copyOf(values);
		}

		/** Claims per thousand words; none where there are no words. */
		public OptionalDouble perThousandWords() {
			return words == 0 ? OptionalDouble.empty() : OptionalDouble.of(count * THOUSAND / words);
		}
	}
}
