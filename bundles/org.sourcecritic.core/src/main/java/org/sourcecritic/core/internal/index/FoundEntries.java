package org.sourcecritic.core.internal.index;

import java.util.Arrays;

/** Entries found, with what they are ordered by: columns of numbers that grow together. Belongs to one thread. */
final class FoundEntries {

	int[] entries = new int[1024];
	/** One for each key of the order. */
	final int[][] keys;
	int size;

	FoundEntries(int keys) {
		this.keys = new int[keys][1024];
	}

	/** Makes room for one more. */
	void next(int entry) {
		if (size == entries.length) {
			var larger = size + (size >> 1);
			entries = Arrays.copyOf(entries, larger);
			for (var i = 0; i < keys.length; i++) {
				keys[i] = Arrays.copyOf(keys[i], larger);
			}
		}
		entries[size++] = entry;
	}

	void key(int key, int value) {
		keys[key][size - 1] = value;
	}

	void addAll(FoundEntries other) {
		var sum = size + other.size;
		if (sum > entries.length) {
			entries = Arrays.copyOf(entries, sum);
			for (var i = 0; i < keys.length; i++) {
				keys[i] = Arrays.copyOf(keys[i], sum);
			}
		}
		System.arraycopy(other.entries, 0, entries, size, other.size);
		for (var i = 0; i < keys.length; i++) {
			System.arraycopy(other.keys[i], 0, keys[i], size, other.size);
		}
		size = sum;
	}
}
