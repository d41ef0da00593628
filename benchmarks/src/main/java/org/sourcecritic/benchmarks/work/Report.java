package org.sourcecritic.benchmarks.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A Markdown table that grows line by line. */
public final class Report {

	private final List<String> lines = new ArrayList<>();

	public Report(String... head) {
		lines.addAll(List.of(head));
	}

	public void seconds(String what, double seconds) {
		line(what + ", s", String.format(Locale.ROOT, "%.2f", seconds));
	}

	/** The median, the 95th percentile and the longest of some times. */
	public void milliseconds(String what, Times times) {
		line(what + ", p50 / p95 / longest, ms", times.millis());
	}

	public void line(String what, String value) {
		var line = "| " + what + " | " + value + " |";
		lines.add(line);
		System.err.println(line);
	}

	public void print() {
		lines.forEach(System.out::println);
	}
}
