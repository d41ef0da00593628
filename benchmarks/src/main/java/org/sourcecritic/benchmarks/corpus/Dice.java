package org.sourcecritic.benchmarks.corpus;

import java.util.List;
import java.util.UUID;

/**
 * Chance that is the same on every machine and in every version of Java: SplitMix64 (Steele, Lea, Flood 2014, figure
 * 17).
 */
final class Dice {

	private static final long GOLDEN = 0x9E3779B97F4A7C15L;

	private long state;

	private Dice(long state) {
		this.state = state;
	}

	/** The dice for one purpose, named by numbers; other numbers give other throws. */
	static Dice of(long seed, long... purpose) {
		var state = mix(seed + GOLDEN);
		for (var number : purpose) {
			state = mix(state ^ mix(number + GOLDEN));
		}
		return new Dice(state);
	}

	private long bits() {
		state += GOLDEN;
		return mix(state);
	}

	/** From 0 to the bound, exclusive. */
	int below(int bound) {
		return (int) ((bits() >>> 32) * bound >>> 32);
	}

	/** From one number to another, both inclusive. */
	int between(int low, int high) {
		return low + below(high - low + 1);
	}

	/** From 0 to 1, exclusive. */
	double part() {
		return (bits() >>> 11) * 0x1p-53;
	}

	boolean chance(double share) {
		return part() < share;
	}

	/** Any of them, each as likely as the others. */
	<T> T any(List<T> values) {
		return values.get(below(values.size()));
	}

	/** A UUID of version 4 (RFC 9562, section 5.4). */
	String uuid() {
		var high = bits() & ~0xF000L | 0x4000L;
		var low = bits() >>> 2 | 0x8000000000000000L;
		return new UUID(high, low).toString();
	}

	private static long mix(long value) {
		var z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return z ^ z >>> 31;
	}
}
