package org.sourcecritic.benchmarks.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long the same thing took each time. */
public final class Times {

	private static final double MILLIS = 1e6;

	/** Something to be timed. */
	@FunctionalInterface
	public interface Step {
		void take() throws Exception;
	}

	private final List<Long> nanos = new ArrayList<>();

	public void time(Step step) throws Exception {
		var start = System.nanoTime();
		step.take();
		nanos.add(System.nanoTime() - start);
	}

	public void addAll(Times others) {
		nanos.addAll(others.nanos);
	}

	/** How long something takes once, in seconds. */
	public static double seconds(Step step) throws Exception {
		var start = System.nanoTime();
		step.take();
		return (System.nanoTime() - start) / 1e9;
	}

	public double median() {
		return at(0.5) / MILLIS;
	}

	private long at(double share) {
		var sorted = new ArrayList<>(nanos);
		Collections.sort(sorted);
		return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(share * sorted.size()) - 1));
	}

	public String millis() {
		return String.format(Locale.ROOT, "%.1f / %.1f / %.1f", median(), at(0.95) / MILLIS, at(1) / MILLIS);
	}
}
