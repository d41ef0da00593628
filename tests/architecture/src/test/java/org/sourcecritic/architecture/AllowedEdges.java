package org.sourcecritic.architecture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of {@code allowed-edges.txt}. */
final class AllowedEdges {

	static final String PREFIX = "org.sourcecritic.";

	private final Map<String, Set<String>> allowed = new HashMap<>();

	static AllowedEdges read() throws IOException {
		var in = AllowedEdges.class.getResourceAsStream("allowed-edges.txt");
		if (in == null) {
			throw new IOException("allowed-edges.txt is missing");
		}
		try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return new AllowedEdges(reader.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#"))
					.toList());
		}
	}

	private AllowedEdges(List<String> lines) {
		var sets = new HashMap<String, Set<String>>();
		for (var line : lines) {
			var parts = line.split("\\s+[=:]\\s+", 2);
			var names = new LinkedHashSet<String>();
			for (var name : Arrays.asList(parts[1].split("\\s+"))) {
				if (name.startsWith("@")) {
					names.addAll(sets.get(name));
				} else {
					names.add(name);
				}
			}
			if (parts[0].startsWith("@")) {
				sets.put(parts[0], names);
			} else {
				allowed.put(PREFIX + parts[0], names);
			}
		}
	}

	boolean knows(String bundle) {
		return allowed.containsKey(bundle);
	}

	boolean permits(String from, String to) {
		if (from.equals(to)) {
			return true;
		}
		return allowed.getOrDefault(from, Set.of()).stream().anyMatch(name -> matches(name, to));
	}

	boolean isHeadless(String bundle) {
		return !permits(bundle, "org.eclipse.swt");
	}

	/** Whether it runs as a plain jar, without a framework, and so under plain unit tests. */
	boolean runsPlain(String bundle) {
		return isHeadless(bundle) && !permits(bundle, "org.eclipse.core.resources");
	}

	private static boolean matches(String name, String bundle) {
		if (name.endsWith(".*")) {
			return bundle.startsWith(name.substring(0, name.length() - 1));
		}
		return name.contains("-") || bundle.equals(name)
				? bundle.equals(name)
				: bundle.equals(PREFIX + name) && !name.startsWith("org.");
	}
}
