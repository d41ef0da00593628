package org.sourcecritic.core.internal.index;

import java.util.Arrays;
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
