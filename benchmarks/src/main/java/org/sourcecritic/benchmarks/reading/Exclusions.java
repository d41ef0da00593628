package org.sourcecritic.benchmarks.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Test cases that no reader of history needs, each with the reason; from {@code exclusions_LANGUAGE.txt} beside this
 * class: file, index of the case, first digits of the SHA-256 of its sentence, reason.
 */
final class Exclusions {

	private final Map<String, String> reasons = new HashMap<>();

	private Exclusions() {
	}

	static Exclusions of(String language) {
		var exclusions = new Exclusions();
		var name = "exclusions_" + language + ".txt";
		try (var in = Exclusions.class.getResourceAsStream(name)) {
			if (in == null) {
				return exclusions;
			}
			new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
					.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(exclusions::add);
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
		return exclusions;
	}

	private void add(String line) {
		var fields = line.split("\\s+", 4);
		if (fields.length < 4) {
			throw new IllegalStateException("An exclusion without its reason: " + line);
		}
		reasons.put(fields[0] + ' ' + fields[1] + ' ' + fields[2], fields[3]);
	}

	/** Why the case doesn't count; empty when it does. */
	Optional<String> reason(String file, SpecCase one) {
		return Optional.ofNullable(reasons.get(file + ' ' + one.index() + ' ' + one.hash()));
	}
}
