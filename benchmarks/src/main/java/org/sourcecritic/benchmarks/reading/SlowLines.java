package org.sourcecritic.benchmarks.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.sourcecritic.reading.FigureReader;

/**
 * How the time to read a line that is made to be slow grows with its length. Beside the time by the clock stands that
 * of the thread alone: what the collection of memory takes, on threads of its own, grows with all that is kept and is
 * no matter of the reading.
 */
final class SlowLines {

	private static final int RUNS = 5;
	private static final int WARM_UP_RUNS = 30;
	private static final int SHORTEST = 100_000;
	private static final int TENFOLD = 10;
	private static final int LONGEST = 40;
	private static final double NANOS = 1e9;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final Function<String, ? extends List<?>> reader;

	/** @param what is read in the lines, as the heading of their table */
	private SlowLines(String what, Function<String, ? extends List<?>> reader) {
		this.reader = reader;
		System.out.println(
				"| " + what + " of a line of | 1 MB by the clock, s | of its thread, s | 1 MB to 0.1 MB by the clock"
						+ " | of the thread (10 is linear) | 4 MB to 0.1 MB of the thread (40 is linear) |");
		System.out.println("|---|---:|---:|---:|---:|---:|");
	}

	static void printFigures(FigureReader reader) {
		var lines = new SlowLines("figures", reader::read);
		var random = new Random(1);
		lines.row("digits", () -> "7");
		lines.row("digits and separators", () -> pick(random, "1", "000", ".", ",", " "));
		lines.row("number words", () -> pick(random, "three ", "hundred ", "and ", "million ", "a ", "half "));
		lines.row("figures and cues", () -> pick(random, "between ", "14 ", "and ", "to ", "18 million ", "people "));
		lines.row("dates", () -> pick(random, "in ", "1937 ", "to ", "May ", "12, ", "until ", "estimated "));
		lines.row("hyphens", () -> pick(random, "-", "ten", " - ", "5"));
		System.out.println();
	}

	/** @param references of a note or a sentence */
	static void printReferences(String what, Function<String, ? extends List<?>> references) {
		var lines = new SlowLines(what, references);
		var random = new Random(1);
		lines.row("semicolons", () -> ";");
		lines.row("pages", () -> "pp. 1, ");
		lines.row("fonds and opisi", () -> "f. 1, op. 1, ");
		lines.row("ibid.", () -> "Ibid., ");
		lines.row("brackets", () -> "(((");
		lines.row("quotation marks", () -> "“");
		lines.row("authors and years", () -> "Smith 1990; ");
		lines.row("names with initials", () -> "J. A. Smith, ");
		lines.row("quoted in", () -> "quoted in ");
		lines.row("official bodies", () -> "In 1990, the CIA estimated ");
		lines.row("archives and their abbreviations", () -> "State Archive of " + random.nextInt(1_000) + " (GA"
				+ pick(random, "A", "B", "C", "D") + pick(random, "A", "B", "C", "D") + "), f. 1, op. 1; ");
		lines.row("all of these", () -> pick(random, "Smith, ", "Ibid., ", "p. 5; ", "(1990) ", "“A ", "” ", "GARF, ",
				"f. 1, op. 1, d. 1; ", "quoted in ", "see ", "J. ", ". "));
		System.out.println();
	}

	private void row(String name, Supplier<String> parts) {
		var made = new StringBuilder();
		while (made.length() < SHORTEST * LONGEST) {
			made.append(parts.get());
		}
		var first = made.substring(0, SHORTEST);
		IntStream.range(0, WARM_UP_RUNS).forEach(run -> time(first));
		var shorter = median(first);
		var longer = median(made.substring(0, SHORTEST * TENFOLD));
		var longest = median(made.substring(0, SHORTEST * LONGEST));
		System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.1f | %.1f | %.1f |%n", name, longer.clock(),
				longer.thread(), longer.clock() / shorter.clock(), longer.thread() / shorter.thread(),
				longest.thread() / shorter.thread());
	}

	private static String pick(Random random, String... parts) {
		return parts[random.nextInt(parts.length)];
	}

	private Seconds median(String line) {
		return IntStream.range(0, RUNS).mapToObj(run -> time(line)).sorted(Comparator.comparingDouble(Seconds::thread))
				.toList().get(RUNS / 2);
	}

	private Seconds time(String line) {
		long clock = System.nanoTime();
		long thread = THREADS.getCurrentThreadCpuTime();
		if (reader.apply(line).size() > line.length()) {
			throw new IllegalStateException("More is read than there are characters");
		}
		return new Seconds((System.nanoTime() - clock) / NANOS, (THREADS.getCurrentThreadCpuTime() - thread) / NANOS);
	}

	/**
	 * @param clock from the beginning to the end
	 * @param thread that the thread had a processor
	 */
	private record Seconds(double clock, double thread) {}
}
