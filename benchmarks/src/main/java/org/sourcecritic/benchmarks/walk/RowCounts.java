package org.sourcecritic.benchmarks.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by combinations of values. For one thread. */
final class RowCounts {

	private static final Comparator<List<String>> BY_VALUES = (a, b) -> {
		for (var i = 0; i < a.size(); i++) {
			var order = a.get(i).compareTo(b.get(i));
			if (order != 0) {
				return order;
			}
		}
		return 0;
	};

	private final Map<List<String>, Long> counts = new HashMap<>();

	/**
	 * Counts one claim.
	 *
	 * @param values
	 *     of each field, none twice; none at all counts as the empty string
	 */
	void add(List<List<String>> values) {
		add(values, new ArrayList<>(values.size()));
	}

	private void add(List<List<String>> values, List<String> row) {
		if (row.size() == values.size()) {
			counts.merge(List.copyOf(row), 1L, Long::sum);
			return;
		}
		var next = values.get(row.size());
		for (var value : next.isEmpty() ? List.of("") : next) {
			row.add(value);
			add(values, row);
			row.removeLast();
		}
	}

	static SortedMap<List<String>, Long> sum(List<RowCounts> parts) {
		var sum = new TreeMap<List<String>, Long>(BY_VALUES);
		parts.forEach(part -> part.counts.forEach((row, count) -> sum.merge(row, count, Long::sum)));
		return sum;
	}
}
