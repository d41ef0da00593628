package org.sourcecritic.reading.attribution;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Which of many beginnings a word or what stands in a slot may be, by their indexes. */
final class BeginningIndex {

	private final Map<String, BitSet> byWord = new HashMap<>();
	/** Beginnings and endings of words by their first and their last letter. */
	private final Map<Character, Map<String, BitSet>> byHead = new HashMap<>();
	private final Map<Character, Map<String, BitSet>> byTail = new HashMap<>();
	private final Map<Slot, BitSet> bySlot = new EnumMap<>(Slot.class);
	private final BitSet withAny = new BitSet();

	BeginningIndex(List<Beginning> beginnings) {
		for (int i = 0; i < beginnings.size(); i++) {
			add(i, beginnings.get(i));
		}
	}

	private void add(int index, Beginning beginning) {
		beginning.words().forEach(word -> set(byWord, word, index));
		beginning.heads().forEach(head -> set(letter(byHead, head.charAt(0)), head, index));
		beginning.tails().forEach(tail -> set(letter(byTail, tail.charAt(tail.length() - 1)), tail, index));
		beginning.slots().forEach(slot -> set(bySlot, slot, index));
		withAny.set(index, beginning.any());
	}

	private static Map<String, BitSet> letter(Map<Character, Map<String, BitSet>> affixes, char letter) {
		return affixes.computeIfAbsent(letter, none -> new HashMap<>());
	}

	private static <K> void set(Map<K, BitSet> indexes, K key, int index) {
		indexes.computeIfAbsent(key, none -> new BitSet()).set(index);
	}

	/**
	 * Adds those that a word may be, whatever stands in the slots.
	 *
	 * @param plain in small letters; may be empty
	 */
	void addFitting(String plain, BitSet fitting) {
		fitting.or(withAny);
		Optional.ofNullable(byWord.get(plain)).ifPresent(fitting::or);
		if (!plain.isEmpty()) {
			addAffixes(byHead, plain.charAt(0), plain::startsWith, fitting);
			addAffixes(byTail, plain.charAt(plain.length() - 1), plain::endsWith, fitting);
		}
	}

	private static void addAffixes(Map<Character, Map<String, BitSet>> affixes, char letter, Predicate<String> stands,
			BitSet fitting) {
		var some = affixes.get(letter);
		if (some != null) {
			some.forEach((affix, those) -> {
				if (stands.test(affix)) {
					fitting.or(those);
				}
			});
		}
	}

	/**
	 * Adds those that begin with a slot in which there is something.
	 *
	 * @param wanted where none of them would begin with a slot, it isn't asked for
	 */
	void addFilled(Predicate<Slot> isFilled, BitSet wanted, BitSet filled) {
		bySlot.forEach((slot, those) -> {
			if (those.intersects(wanted) && isFilled.test(slot)) {
				filled.or(those);
			}
		});
	}
}
