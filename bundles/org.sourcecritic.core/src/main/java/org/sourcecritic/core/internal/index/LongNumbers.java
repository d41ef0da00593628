package org.sourcecritic.core.internal.index;

import java.util.Arrays;

/** Numbers large numbers from 0 in the order in which they come: a hash table with open addressing, for one thread. */
final class LongNumbers {

	private static final int FREE = -1;
	private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

	private int[] table = new int[64];
	private long[] keys = new long[32];
	private int size;

	LongNumbers() {
		Arrays.fill(table, FREE);
	}

	/** The number of a key; the next one when it is new. */
	int of(long key) {
		var place = place(key);
		if (table[place] != FREE) {
			return table[place];
		}
		if (size == keys.length) {
			grow();
			place = place(key);
		}
		keys[size] = key;
		table[place] = size;
		return size++;
	}

	/** The first place that holds the key or is free: never more than half of the table is taken. */
	private int place(long key) {
		var mask = table.length - 1;
		var place = (int) (key * GOLDEN_RATIO >>> 32) & mask;
		while (table[place] != FREE && keys[table[place]] != key) {
			place = place + 1 & mask;
		}
		return place;
	}

	private void grow() {
		keys = Arrays.copyOf(keys, size * 2);
		table = new int[size * 4];
		Arrays.fill(table, FREE);
		for (var number = 0; number < size; number++) {
			table[place(keys[number])] = number;
		}
	}

	long key(int number) {
		return keys[number];
	}

	int size() {
		return size;
	}
}
