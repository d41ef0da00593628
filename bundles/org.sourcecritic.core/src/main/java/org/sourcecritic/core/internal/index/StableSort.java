package org.sourcecritic.core.internal.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Orders places by numbers they have, so that places with equal numbers stay in the order they were in: least
 * significant
 * digit first (Knuth, The Art of Computer Programming 3, 5.2.5), with digits of 16 bits. Linear in the number of
 * places.
 */
final class StableSort {

	private static final int DIGITS = 1 << 16;
	private static final int FEW = 4_096;
	private static final int SHORT = 32;

	private int[] order;
	private int[] spare;
	private final BooleanSupplier canceled;

	StableSort(int size, BooleanSupplier canceled) {
		this.canceled = canceled;
		order = new int[size];
		spare = new int[size];
		for (var i = 0; i < size; i++) {
			order[i] = i;
		}
	}

	/** The places in their order; live. */
	int[] order() {
		return order;
	}

	/** Orders by a number of each place, which may be negative. */
	void by(int[] numbers) {
		if (order.length < FEW) {
			byComparing(numbers);
			return;
		}
		pass(numbers, 0, 0);
		pass(numbers, 16, 0x8000);
	}

	/**
	 * Orders by a number those places only that follow each other and have equal numbers otherwise: cheaper than doing
	 * it first when few are alike.
	 */
	void withinRuns(int[] numbers, int[]... alike) {
		var begin = 0;
		for (var i = 1; i <= order.length; i++) {
			if (i == order.length || !areAlike(order[begin], order[i], alike)) {
				sortRun(begin, i, numbers);
				begin = i;
			}
		}
	}

	private static boolean areAlike(int one, int other, int[]... alike) {
		for (var numbers : alike) {
			if (numbers[one] != numbers[other]) {
				return false;
			}
		}
		return true;
	}

	/** By insertion when it is as short as runs usually are. */
	private void sortRun(int begin, int end, int... numbers) {
		if (end - begin > SHORT) {
			var run = Arrays.stream(order, begin, end).boxed().sorted(Comparator.comparingInt(place -> numbers[place]))
					.mapToInt(Integer::intValue).toArray();
			System.arraycopy(run, 0, order, begin, run.length);
			return;
		}
		for (var i = begin + 1; i < end; i++) {
			var place = order[i];
			var to = i;
			while (to > begin && numbers[order[to - 1]] > numbers[place]) {
				order[to] = order[to - 1];
				to--;
			}
			order[to] = place;
		}
	}

	private void byComparing(int[] numbers) {
		var packed = new long[order.length];
		for (var i = 0; i < packed.length; i++) {
			packed[i] = (long) numbers[order[i]] << Integer.SIZE | i;
		}
		Arrays.sort(packed);
		for (var i = 0; i < packed.length; i++) {
			spare[i] = order[(int) packed[i]];
		}
		swap();
	}

	private void pass(int[] numbers, int shift, int flip) {
		if (canceled.getAsBoolean()) {
			throw new OperationCanceledException();
		}
		var starts = new int[DIGITS + 1];
		for (var number = 0; number < order.length; number++) {
			starts[digit(numbers[number], shift, flip) + 1]++;
		}
		if (order.length > 0 && starts[digit(numbers[order[0]], shift, flip) + 1] == order.length) {
			return; // all alike
		}
		for (var digit = 0; digit < DIGITS; digit++) {
			starts[digit + 1] += starts[digit];
		}
		for (var place : order) {
			spare[starts[digit(numbers[place], shift, flip)]++] = place;
		}
		swap();
	}

	private static int digit(int number, int shift, int flip) {
		return number >>> shift & 0xFFFF ^ flip;
	}

	private void swap() {
		var sorted = spare;
		spare = order;
		order = sorted;
	}
}
