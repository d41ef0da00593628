package org.sourcecritic.benchmarks.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sourcecritic.reading.publication.Label;

/** References in the styles of historians, drawn from the patterns of invented.txt; always the same ones. */
final class InventedReferences {

	private static final Pattern SLOT = Pattern.compile("@([a-z]+)@");
	private static final Pattern TAG = Pattern.compile("<([A-Z])>(.*?)</\\1>");

	private final Random random = new Random(1987);
	private final Map<String, List<String>> common = new HashMap<>();
	private Map<String, List<String>> lists = common;

	/** @param each how many of each pattern */
	static List<TaggedReference> draw(int each) throws IOException {
		var invented = new InventedReferences();
		var references = new ArrayList<TaggedReference>();
		try (var in = InventedReferences.class.getResourceAsStream("invented.txt");
				var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> invented.take(line, each, references));
		}
		return references;
	}

	private void take(String line, int each, List<TaggedReference> references) {
		if (line.startsWith("[")) {
			lists = line.equals("[common]") ? common : new HashMap<>(common);
		} else if (line.contains("<")) {
			for (int i = 0; i < each; i++) {
				references.add(tagged(fill(line)));
			}
		} else if (line.contains(" = ")) {
			int at = line.indexOf(" = ");
			lists.put(line.substring(0, at), List.of(line.substring(at + 3).split("; ?")));
		}
	}

	private String fill(String pattern) {
		return SLOT.matcher(pattern).replaceAll(slot -> {
			var list = lists.get(slot.group(1));
			return Matcher.quoteReplacement(list.get(random.nextInt(list.size())));
		}).replace("..", ".");
	}

	private static TaggedReference tagged(String filled) {
		var reference = new TaggedReference.Builder();
		var tags = TAG.matcher(filled);
		int end = 0;
		while (tags.find()) {
			reference.add(Optional.empty(), filled.substring(end, tags.start()));
			reference.add(Optional.of(label(tags.group(1))), tags.group(2));
			end = tags.end();
		}
		reference.add(Optional.empty(), filled.substring(end));
		return reference.build();
	}

	private static Label label(String tag) {
		return switch (tag) {
			case "A" -> Label.AUTHOR;
			case "E" -> Label.EDITOR;
			case "T" -> Label.TITLE;
			case "C" -> Label.CONTAINER;
			case "V" -> Label.VOLUME;
			case "D" -> Label.DATE;
			case "G" -> Label.PAGES;
			case "P" -> Label.PUBLISHER;
			case "L" -> Label.PLACE;
			case "U" -> Label.ADDRESS;
			default -> Label.OTHER;
		};
	}
}
