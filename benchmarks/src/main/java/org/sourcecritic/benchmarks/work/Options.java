package org.sourcecritic.benchmarks.work;

import java.util.HashMap;
import java.util.Map;

/** What is said on the command line of a benchmark as {@code --name value}. */
public final class Options {

	private final Map<String, String> said = new HashMap<>();

	private Options() {
	}

	/** @throws IllegalArgumentException when an option has no value, or a value no option */
	public static Options of(String... args) {
		var options = new Options();
		for (var i = 0; i < args.length; i += 2) {
			if (!args[i].startsWith("--") || i + 1 == args.length) {
				throw new IllegalArgumentException("Options are written --name value; not so: " + args[i]);
			}
			options.said.put(args[i].substring(2), args[i + 1]);
		}
		return options;
	}

	/** The value, which is used up by that, or another one when nothing was said. */
	public String text(String name, String otherwise) {
		var value = said.remove(name);
		return value == null ? otherwise : value;
	}

	public int number(String name, int otherwise) {
		return Integer.parseInt(text(name, Integer.toString(otherwise)).replace("_", ""));
	}

	public double share(String name, double otherwise) {
		return Double.parseDouble(text(name, Double.toString(otherwise)));
	}

	/** @throws IllegalArgumentException naming the options that nobody asked for */
	public void refuseOthers() {
		if (!said.isEmpty()) {
			throw new IllegalArgumentException("Unknown: --" + String.join(", --", said.keySet()));
		}
	}
}
