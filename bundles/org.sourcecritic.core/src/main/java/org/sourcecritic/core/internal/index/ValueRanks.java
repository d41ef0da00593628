package org.sourcecritic.core.internal.index;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The order of a field's values by their characters. */
final class ValueRanks {

	private final List<String> values;
	private final int[] rankOf;
	private final int[] numberAt;

	/**
	 * @param values
	 *     by number
	 */
	ValueRanks(List<String> values) {
		this.values = values;
		numberAt = IntStream.range(0, values.size()).boxed().sorted(Comparator.comparing(values::get))
				.mapToInt(Integer::intValue).toArray();
		rankOf = new int[numberAt.length];
		for (var rank = 0; rank < numberAt.length; rank++) {
			rankOf[numberAt[rank]] = rank;
		}
	}

	int size() {
		return numberAt.length;
	}

	int rank(int number) {
		return rankOf[number];
	}

	int number(int rank) {
		return numberAt[rank];
	}

	String value(int number) {
		return values.get(number);
	}
}
