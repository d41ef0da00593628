package org.sourcecritic.core.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;

/**
 * Claims counted by one to three fields. A claim without a value counts under the empty string; a claim with two values
 * of one field counts under both, and once in the total.
 */
public record AggregateTable(List<ClaimField> by, List<Row> rows, long total) {
	public AggregateTable {
		by = List.copyOf(by);
		rows = List.copyOf(rows);
	}

	/** The most fields that can be counted by at once. */
	public static final int MOST_FIELDS = 3;

	/** Values in the order of the fields. */
	public record Row(List<String> values, long count) {
		public Row {
			values = List.copyOf(values);
		}
	}

	/**
	 * Rows in the order of their values.
	 *
	 * @throws IllegalArgumentException
	 *     when there is no field or there are more than {@link #MOST_FIELDS}
	 */
	public static AggregateTable count(CorpusStore store, Stream<Claim> claims, List<ClaimField> by) {
		if (by.isEmpty() || by.size() > MOST_FIELDS) {
			throw new IllegalArgumentException("1 to " + MOST_FIELDS + " fields, not " + by.size());
		}
		var counts = new HashMap<List<String>, Long>();
		var total = claims.mapToLong(claim -> {
			keys(store, claim, by).forEach(key -> counts.merge(key, 1L, Long::sum));
			return 1;
		}).sum();
		return new AggregateTable(by, rows(counts), total);
	}

	private static List<List<String>> keys(CorpusStore store, Claim claim, List<ClaimField> by) {
		var keys = List.of(List.<String>of());
		for (var field : by) {
			var values = field.values(store, claim);
			keys = combine(keys, values.isEmpty() ? List.of("") : values);
		}
		return keys;
	}

	private static List<List<String>> combine(List<List<String>> keys, List<String> values) {
		return keys.stream().flatMap(key -> values.stream().map(value -> {
			var longer = new ArrayList<>(key);
			longer.add(value);
			return List.copyOf(longer);
		})).toList();
	}

	private static List<Row> rows(Map<List<String>, Long> counts) {
		return counts.entrySet().stream().map(e -> new Row(e.getKey(), e.getValue()))
				.sorted(Comparator.comparing(Row::values, AggregateTable::compare)).toList();
	}

	private static int compare(List<String> a, List<String> b) {
		for (var i = 0; i < a.size(); i++) {
			var order = a.get(i).compareTo(b.get(i));
			if (order != 0) {
				return order;
			}
		}
		return 0;
	}
}
