package org.sourcecritic.reading.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.sourcecritic.core.text.TextRange;

/**
 * What has to be read in the article, from the file beside it; the head of {@code article_expected.txt} tells its form.
 *
 * @param references in the order of the file
 * @param reaches where the stretch begins that a note covers, by the note's label; all others cover their sentence
 */
record ArticleExpectations(List<WantedReference> references, List<WantedFinding> findings,
		Map<String, TextRange> reaches) {

	private static final Pattern HEAD = Pattern.compile("\\[(\\S+)(?: (\\S+))?] ?(.*)");

	ArticleExpectations {
		references = List.copyOf(references);
		findings = List.copyOf(findings);
		reaches = Map.copyOf(reaches);
	}

	/**
	 * What doesn't fit.
	 *
	 * @param places ids of the references that contradict each other
	 */
	record WantedFinding(RawFinding.Kind kind, List<String> places) {

		WantedFinding {
			places = List.copyOf(places);
		}
	}

	static ArticleExpectations of(Article article) {
		var references = new ArrayList<WantedReference>();
		var findings = new ArrayList<WantedFinding>();
		var reaches = new HashMap<String, TextRange>();
		for (var block : article.expected().split("\n\n")) {
			var rows = block.lines().filter(row -> !row.startsWith("#")).toList();
			var head = HEAD.matcher(rows.isEmpty() ? "" : rows.getFirst());
			if (head.matches()) {
				switch (head.group(1)) {
					case "finding" -> findings.add(new WantedFinding(RawFinding.Kind.valueOf(head.group(2)),
							List.of(head.group(3).split(", "))));
					case "reach" -> reaches.put(head.group(2), find(article, article.body(), head.group(3)));
					default -> references.add(reference(article, head, rows.subList(1, rows.size())));
				}
			}
		}
		return new ArticleExpectations(references, findings, reaches);
	}

	private static WantedReference reference(Article article, Matcher head, List<String> rows) {
		var id = head.group(1).replace("?", "");
		var lines = rows.stream().map(row -> row.split(" = ", 2))
				.collect(Collectors.toMap(cells -> cells[0].strip(), cells -> cells[1].strip()));
		return new WantedReference(id, find(article, region(article, id), head.group(3)),
				id.equals(head.group(1)), lines);
	}

	private static TextRange region(Article article, String id) {
		return switch (id.charAt(0)) {
			case 't' -> article.body();
			case 'b' -> article.listOfWorks();
			default -> article.note(id.substring(0, id.indexOf('.')));
		};
	}

	/** The only place of these words, however their lines are broken. */
	private static TextRange find(Article article, TextRange region, String words) {
		var pattern = Arrays.stream(words.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
		var place = Pattern.compile(pattern).matcher(article.text()).region(region.start(), region.end());
		if (!place.find()) {
			throw new IllegalStateException("The article doesn't say: " + words);
		}
		var found = new TextRange(place.start(), place.end());
		if (place.find()) {
			throw new IllegalStateException("The article says it twice: " + words);
		}
		return found;
	}

	WantedReference reference(String id) {
		return references.stream().filter(reference -> reference.id().equals(id)).findFirst()
				.orElseThrow(() -> new IllegalStateException("No reference " + id));
	}
}
