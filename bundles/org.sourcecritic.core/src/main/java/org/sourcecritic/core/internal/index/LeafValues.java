package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** The value numbers of a field in one part of the index, entry by entry in ascending order. Belongs to one thread. */
abstract class LeafValues {

	/** The numbers of the entry read last, as many as were returned; others may read the same array. */
	int[] numbers = new int[4];

	/** Reads an entry; returns how many values it has, one ({@link ValueNumbers#NONE}) when it has none. */
	abstract int read(int entry) throws IOException;

	/** One value for all entries. */
	static LeafValues none() {
		return new LeafValues() {
			@Override
			int read(int entry) {
				numbers[0] = ValueNumbers.NONE;
				return 1;
			}
		};
	}

	static LeafValues of(SortedDocValues ordinals, int[] numberOf) {
		return new LeafValues() {
			@Override
			int read(int entry) throws IOException {
				numbers[0] = ordinals.advanceExact(entry) ? numberOf[ordinals.ordValue()] : ValueNumbers.NONE;
				return 1;
			}
		};
	}

	static LeafValues of(SortedSetDocValues ordinals, int[] numberOf) {
		return new LeafValues() {
			@Override
			int read(int entry) throws IOException {
				if (!ordinals.advanceExact(entry)) {
					numbers[0] = ValueNumbers.NONE;
					return 1;
				}
				var count = ordinals.docValueCount();
				if (count > numbers.length) {
					numbers = Arrays.copyOf(numbers, count);
				}
				for (var i = 0; i < count; i++) {
					numbers[i] = numberOf[(int) ordinals.nextOrd()];
				}
				return count;
			}
		};
	}

	/** What a table says of the one value of another field. */
	static LeafValues by(LeafValues carrier, int[][] table) {
		return new LeafValues() {
			private final int[] nothing = { ValueNumbers.NONE };

			@Override
			int read(int entry) throws IOException {
				carrier.read(entry);
				var number = carrier.numbers[0];
				numbers = number < table.length && table[number] != null ? table[number] : nothing;
				return numbers.length;
			}
		};
	}

	/**
	 * What a table says of single entries.
	 *
	 * @param base
	 *     the number in the table of this part's first entry
	 */
	static LeafValues of(Map<Integer, int[]> table, int base) {
		return new LeafValues() {
			private final int[] nothing = { ValueNumbers.NONE };

			@Override
			int read(int entry) {
				numbers = table.getOrDefault(base + entry, nothing);
				return numbers.length;
			}
		};
	}
}
