package org.sourcecritic.reading.number;

import java.util.Collection;

/** Hashes in open addressing, to ask for one without an object. */
final class HashSlots {

	private final int[] slots;
	private final boolean[] taken;
	private final int mask;
	private final boolean empty;

	private HashSlots(Collection<Integer> hashes) {
		int size = Integer.highestOneBit(Math.max(1, hashes.size())) << 3;
		slots = new int[size];
		taken = new boolean[size];
		mask = size - 1;
		empty = hashes.isEmpty();
		hashes.forEach(this::add);
	}

	static HashSlots of(Collection<Integer> hashes) {
		return new HashSlots(hashes);
	}

	private static int spread(int hash) {
		return hash ^ hash >>> 15;
	}

	private void add(int hash) {
		int at = spread(hash) & mask;
		while (taken[at] && slots[at] != hash) {
			at = at + 1 & mask;
		}
		slots[at] = hash;
		taken[at] = true;
	}

	boolean isEmpty() {
		return empty;
	}

	boolean has(int hash) {
		int at = spread(hash) & mask;
		while (taken[at]) {
			if (slots[at] == hash) {
				return true;
			}
			at = at + 1 & mask;
		}
		return false;
	}
}
