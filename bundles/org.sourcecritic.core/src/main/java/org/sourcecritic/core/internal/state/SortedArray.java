package org.sourcecritic.core.internal.state;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** An immutable sorted array; no two of its items are equal by its order. */
final class SortedArray<T> {

	private final T[] items;
	private final Comparator<? super T> order;

	private SortedArray(T[] items, Comparator<? super T> order) {
		this.items = items;
		this.order = order;
	}

	/** Takes the array over and sorts it. */
	static <T> SortedArray<T> of(T[] items, Comparator<? super T> order) {
		Arrays.sort(items, order);
		return new SortedArray<>(items, order);
	}

	int size() {
		return items.length;
	}

	List<T> list() {
		return Collections.unmodifiableList(Arrays.asList(items));
	}

	/**
	 * @param place
	 *     negative for items before the one looked for, positive for those after it
	 */
	Optional<T> find(ToIntFunction<? super T> place) {
		var found = indexOf(place);
		return found < 0 ? Optional.empty() : Optional.of(items[found]);
	}

	/** This array without some of its items and with others: runs in between are copied, not compared. */
	SortedArray<T> replaced(Collection<T> gone, Collection<T> added) {
		var out = gone.stream().sorted(order).toList();
		var in = added.stream().sorted(order).toList();
		var result = Arrays.copyOf(items, items.length - out.size() + in.size());
		var from = 0;
		var to = 0;
		for (int o = 0, i = 0; o < out.size() || i < in.size();) {
			var removal = o < out.size() ? insertion(out.get(o)) : Integer.MAX_VALUE;
			var insertion = i < in.size() ? insertion(in.get(i)) : Integer.MAX_VALUE;
			var next = Math.min(removal, insertion);
			System.arraycopy(items, from, result, to, next - from);
			to += next - from;
			from = next;
			if (insertion <= removal) {
				result[to++] = in.get(i++);
			} else {
				from++;
				o++;
			}
		}
		System.arraycopy(items, from, result, to, items.length - from);
		return new SortedArray<>(result, order);
	}

	private int insertion(T item) {
		var found = indexOf(other -> order.compare(other, item));
		return found < 0 ? -found - 1 : found;
	}

	private int indexOf(ToIntFunction<? super T> place) {
		var low = 0;
		var high = items.length - 1;
		while (low <= high) {
			var middle = low + high >>> 1;
			var side = place.applyAsInt(items[middle]);
			if (side == 0) {
				return middle;
			}
			if (side < 0) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return -low - 1;
	}
}
