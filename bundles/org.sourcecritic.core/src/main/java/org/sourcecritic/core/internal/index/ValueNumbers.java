package org.sourcecritic.core.internal.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the values of a field, the same in all parts of the index. Number 0 stands for no value. */
final class ValueNumbers {

	static final int NONE = 0;

	private final Map<String, Integer> numbers = new HashMap<>();
	private final List<String> values = new ArrayList<>();

	ValueNumbers() {
		of("");
	}

	/** The number of a value; a new one when it has none. */
	synchronized int of(String value) {
		return numbers.computeIfAbsent(value, v -> {
			values.add(v);
			return values.size() - 1;
		});
	}

	synchronized String value(int number) {
		return values.get(number);
	}

	/** All values by number, as of now. */
	synchronized List<String> all() {
		return List.copyOf(values);
	}

	/** Greater than any number given so far. */
	synchronized int size() {
		return values.size();
	}
}
