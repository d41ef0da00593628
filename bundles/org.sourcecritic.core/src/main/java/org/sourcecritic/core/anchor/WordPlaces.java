package org.sourcecritic.core.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where strings occur in a text. All are looked for in one pass: by a rolling hash (Karp and Rabin 1987) over as many
 * characters as the shortest of their length class has.
 */
final class WordPlaces {

	private static final int[] LENGTHS = { 1, 2, 4, 8, 16 };
	private static final long BASE = 1_000_003;

	private final String text;
	private final Map<String, int[]> places = new HashMap<>();
	private final Map<String, Integer> counts = new HashMap<>();

	WordPlaces(String text, Collection<String> strings) {
		this.text = text;
		for (int i = 0; i < LENGTHS.length; i++) {
			int from = LENGTHS[i];
			int to = i + 1 < LENGTHS.length ? LENGTHS[i + 1] : Integer.MAX_VALUE;
			find(from, strings.stream().filter(string -> string.length() >= from && string.length() < to).distinct()
					.toList());
		}
		places.replaceAll((string, found) -> Arrays.copyOf(found, counts.getOrDefault(string, 0)));
	}

	/** UTF-16 offsets, ascending. */
	int[] of(String string) {
		int[] found = places.get(string);
		return found == null ? new int[0] : found;
	}

	private void find(int length, Collection<String> strings) {
		if (strings.isEmpty() || text.length() < length) {
			return;
		}
		Map<Long, List<String>> byHash = new HashMap<>();
		strings.forEach(string -> byHash.computeIfAbsent(hash(string, length), key -> new ArrayList<>())
				.add(string));
		long highest = 1;
		for (int i = 1; i < length; i++) {
			highest *= BASE;
		}
		long hash = hash(text, length);
		for (int at = 0;; at++) {
			var maybe = byHash.get(hash);
			if (maybe != null) {
				for (String string : maybe) {
					if (text.startsWith(string, at)) {
						add(string, at);
					}
				}
			}
			if (at + length >= text.length()) {
				return;
			}
			hash = (hash - text.charAt(at) * highest) * BASE + text.charAt(at + length);
		}
	}

	private static long hash(String string, int length) {
		long hash = 0;
		for (int i = 0; i < length; i++) {
			hash = hash * BASE + string.charAt(i);
		}
		return hash;
	}

	private void add(String string, int at) {
		int count = counts.merge(string, 1, Integer::sum);
		int[] found = places.computeIfAbsent(string, key -> new int[4]);
		if (count > found.length) {
			found = Arrays.copyOf(found, count * 2);
			places.put(string, found);
		}
		found[count - 1] = at;
	}
}
