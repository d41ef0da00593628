package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** The values of one field by number. What was read of a part of the index is kept as long as that part. */
final class FieldColumn {

	private final String name;
	private final ValueNumbers values = new ValueNumbers();
	private final Map<IndexReader.CacheKey, int[]> numberOf = new ConcurrentHashMap<>();

	/**
	 * @param name
	 *     of a field with sorted or sorted-set doc values
	 */
	FieldColumn(String name) {
		this.name = name;
	}

	ValueNumbers values() {
		return values;
	}

	/** Values are read past what ends a search that takes too long: that has its say for each block of entries. */
	LeafValues in(LeafReader part) throws IOException {
		var leaf = FilterLeafReader.unwrap(part);
		var ordinals = DocValues.getSortedSet(leaf, name);
		if (ordinals.getValueCount() == 0) {
			return LeafValues.none();
		}
		var numbers = numbers(leaf);
		var single = DocValues.unwrapSingleton(ordinals);
		return single != null ? LeafValues.of(single, numbers) : LeafValues.of(ordinals, numbers);
	}

	private int[] numbers(LeafReader leaf) throws IOException {
		var part = leaf.getCoreCacheHelper();
		if (part == null) {
			return read(leaf);
		}
		var known = numberOf.get(part.getKey());
		if (known != null) {
			return known;
		}
		var numbers = read(leaf);
		if (numberOf.putIfAbsent(part.getKey(), numbers) == null) {
			part.addClosedListener(numberOf::remove);
		}
		return numbers;
	}

	private int[] read(LeafReader leaf) throws IOException {
		var ordinals = DocValues.getSortedSet(leaf, name);
		var numbers = new int[Math.toIntExact(ordinals.getValueCount())];
		for (var ordinal = 0; ordinal < numbers.length; ordinal++) {
			numbers[ordinal] = values.of(ordinals.lookupOrd(ordinal).utf8ToString());
		}
		return numbers;
	}
}
