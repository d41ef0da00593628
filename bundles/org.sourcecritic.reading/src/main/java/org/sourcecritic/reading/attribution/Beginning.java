package org.sourcecritic.reading.attribution;

import java.util.HashSet;
import java.util.Set;

/**
 * With what a pattern may begin, so that it is only tried where it may fit.
 *
 * @param words in small letters
 * @param heads beginnings of words
 * @param tails endings of words
 * @param slots in which there must be something
 * @param any whether it may begin with any word
 * @param empty whether it may go over no word at all
 */
record Beginning(Set<String> words, Set<String> heads, Set<String> tails, Set<Slot> slots, boolean any, boolean empty) {

	static final Beginning NOTHING = new Beginning(Set.of(), Set.of(), Set.of(), Set.of(), false, true);
	static final Beginning ANY = new Beginning(Set.of(), Set.of(), Set.of(), Set.of(), true, true);

	Beginning {
		words = Set.copyOf(words);
		heads = Set.copyOf(heads);
		tails = Set.copyOf(tails);
		slots = Set.copyOf(slots);
	}

	static Beginning with(Slot slot) {
		return slot == Slot.FRESH
				? NOTHING
				: new Beginning(Set.of(), Set.of(), Set.of(), Set.of(slot), false, false);
	}

	/** With this or with that. */
	Beginning or(Beginning other) {
		return joined(other, empty || other.empty);
	}

	/** With this, or with what follows if this may be nothing. */
	Beginning then(Beginning next) {
		return empty ? joined(next, next.empty) : this;
	}

	Beginning orNothing() {
		return joined(this, true);
	}

	private Beginning joined(Beginning other, boolean nothing) {
		return new Beginning(union(words, other.words), union(heads, other.heads), union(tails, other.tails),
				union(slots, other.slots), any || other.any, nothing);
	}

	private static <T> Set<T> union(Set<T> some, Set<T> more) {
		var all = new HashSet<T>(some);
		all.addAll(more);
		return all;
	}

	/** With how many things it may begin. */
	int size() {
		return words.size() + heads.size() + tails.size() + slots.size();
	}
}
