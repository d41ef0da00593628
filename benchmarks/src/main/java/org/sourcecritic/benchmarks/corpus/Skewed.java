package org.sourcecritic.benchmarks.corpus;

import java.util.Arrays;
import java.util.List;

/**
 * Values of which the first is drawn most often: the one of rank r with a weight of 1/r (Zipf 1949, with an exponent of
 * 1).
 */
final class Skewed<T> {

	private final List<T> values;
	private final double[] upTo;

	Skewed(List<T> values) {
		this.values = List.copyOf(values);
		upTo = new double[values.size()];
		var sum = 0.0;
		for (var i = 0; i < upTo.length; i++) {
			sum += 1.0 / (i + 1);
			upTo[i] = sum;
		}
	}

	@SafeVarargs
	static <T> Skewed<T> of(T... values) {
		return new Skewed<>(List.of(values));
	}

	T draw(Dice dice) {
		var found = Arrays.binarySearch(upTo, dice.part() * upTo[upTo.length - 1]);
		return values.get(found < 0 ? -found - 1 : Math.min(found + 1, upTo.length - 1));
	}
}
