package org.sourcecritic.benchmarks.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sourcecritic.benchmarks.reading.SpecCase.Found;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A file of test cases of Microsoft's Recognizers-Text, without those that its .NET edition doesn't support either. In
 * the files the ends of spans are inclusive.
 */
record SpecFile(String name, List<SpecCase> cases) {

	private static final String EDITION = "dotnet";

	static SpecFile read(Path file) {
		try {
			var text = Files.readString(file).replace("\uFEFF", "");
			var cases = new ArrayList<SpecCase>();
			int index = 0;
			for (var node : new ObjectMapper().readTree(text)) {
				if (!names(node, "NotSupported") && !names(node, "NotSupportedByDesign")) {
					cases.add(new SpecCase(index, node.path("Input").asText(), results(node)));
				}
				index++;
			}
			return new SpecFile(file.getFileName().toString(), List.copyOf(cases));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean names(JsonNode node, String field) {
		return node.path(field).asText().toLowerCase().contains(EDITION);
	}

	private static List<Found> results(JsonNode node) {
		var results = new ArrayList<Found>();
		for (var result : node.path("Results")) {
			int start = result.path("Start").asInt();
			int end = result.has("End")
					? result.path("End").asInt() + 1
					: start + result.path("Text").asText().length();
			results.add(new Found(start, end, result.path("Resolution").path("value").asText()));
		}
		results.sort(Comparator.comparingInt(Found::start));
		return List.copyOf(results);
	}
}
