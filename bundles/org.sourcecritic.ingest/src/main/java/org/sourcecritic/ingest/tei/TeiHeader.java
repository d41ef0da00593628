package org.sourcecritic.ingest.tei;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.sourcecritic.ingest.xml.XmlElement;

/**
 * What a TEI header (Guidelines, chapter 2) says of the file and of its source, as proposals for the source card. What
 * the
 * file and its source both have is proposed of the source as {@code original-…}, as far as CSL has such a variable.
 */
final class TeiHeader {

	/** An element with its place in the header and its words. */
	private static final class Part {
		private final XmlElement element;
		private final String path;
		private final StringBuilder words = new StringBuilder();

		Part(XmlElement element, String path) {
			this.element = element;
			this.path = path;
		}
	}

	private static final String YEAR = "\\d{3,4}(?:-\\d\\d){0,2}";
	private static final Map<String, String> IDENTIFIERS = Map.of("doi", "DOI", "isbn", "ISBN", "issn", "ISSN", "url",
			"URL", "uri", "URL");

	private final Deque<Part> open = new ArrayDeque<>();
	/** Variables in the order of how good their place is, with their values in the order of the header. */
	private final Map<String, Set<String>> found = new LinkedHashMap<>();
	private String responsibility = "";

	void start(XmlElement element) {
		Part parent = open.peek();
		open.push(new Part(element, (parent == null ? "" : parent.path) + "/" + element.name()));
	}

	void words(String words) {
		open.forEach(part -> part.words.append(words));
	}

	void end() {
		Part part = open.pop();
		String words = part.words.toString().replaceAll("\\s+", " ").strip();
		String when = part.element.attribute("when");
		take(part, words, when.isEmpty() ? words : when);
	}

	private void take(Part part, String words, String date) {
		String path = part.path.replaceFirst("^/teiHeader(?:/fileDesc)?", "");
		String name = part.element.name();
		if (path.startsWith("/titleStmt")) {
			titleStatement(part, path, name, words);
		} else if (path.startsWith("/publicationStmt")) {
			publication(part, name, words, date);
		} else if (path.startsWith("/sourceDesc")) {
			source(part, path, name, words, date);
		} else if (path.endsWith("/langUsage/language")) {
			add("language", part.element.attribute("ident"));
		}
	}

	private void titleStatement(Part part, String path, String name, String words) {
		switch (name) {
			case "title" -> add("title", words);
			case "author" -> add("author", words);
			case "editor" -> add(isTranslator(part.element.attribute("role")) ? "translator" : "editor", words);
			case "resp" -> responsibility = words;
			case "name", "persName" -> {
				if (path.startsWith("/titleStmt/respStmt") && isTranslator(responsibility)) {
					add("translator", words);
				}
			}
			default -> {
				// who paid and who typed is no part of a reference
			}
		}
	}

	private static boolean isTranslator(String role) {
		String lower = role.toLowerCase(Locale.ROOT);
		return lower.startsWith("trl") || lower.contains("transl") || lower.contains("traduc")
				|| lower.contains("tradut") || lower.contains("übersetz");
	}

	private void publication(Part part, String name, String words, String date) {
		switch (name) {
			case "publisher" -> add("publisher", words);
			case "distributor" -> add("distributor", words);
			case "date" -> add("issued", date);
			case "pubPlace" -> add("publisher-place", words);
			case "idno" -> identifier(part.element.attribute("type"), words);
			case "p" -> {
				if (words.matches(YEAR)) {
					add("issued", words);
				}
			}
			default -> {
				// terms of use
			}
		}
	}

	private void source(Part part, String path, String name, String words, String date) {
		String level = part.element.attribute("level");
		switch (name) {
			case "title" -> add(level.equals("j") || path.contains("/monogr/") ? "container-title" : "source-title",
					words);
			case "publisher" -> add("original-publisher", words);
			case "pubPlace" -> add("original-publisher-place", words);
			case "date" -> add("original-date", date);
			case "author" -> add("source-author", words);
			case "biblScope" -> scope(part.element.attribute("unit"), words);
			case "repository" -> add("archive", words);
			case "settlement" -> add("archive-place", words);
			case "collection" -> add("archive_collection", words);
			case "idno" -> {
				if (path.contains("/msIdentifier")) {
					add("archive_location", words);
				} else {
					identifier(part.element.attribute("type"), words);
				}
			}
			default -> {
				// the description of a manuscript is read by people
			}
		}
	}

	private void scope(String unit, String words) {
		switch (unit) {
			case "volume", "vol" -> add("volume", words);
			case "issue" -> add("issue", words);
			case "page", "pp" -> add("page", words.replaceFirst("^(?:pp?|S)\\.\\s*", ""));
			default -> {
				// parts that CSL has no variable for
			}
		}
	}

	private void identifier(String type, String words) {
		Optional.ofNullable(IDENTIFIERS.get(type.toLowerCase(Locale.ROOT))).ifPresent(key -> add(key, words));
	}

	private void add(String key, String value) {
		if (!value.isBlank()) {
			found.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(value.strip());
		}
	}

	/**
	 * The proposals.
	 *
	 * @param language of the text, empty when it doesn't say
	 */
	Map<String, String> card(String language) {
		Map<String, String> card = new TreeMap<>();
		for (String key : List.of("author", "editor", "translator")) {
			all(key).ifPresent(names -> card.put(key, names));
		}
		first("title").or(() -> first("source-title")).ifPresent(title -> card.put("title", title));
		all("source-author").ifPresent(author -> card.putIfAbsent("author", author));
		first("publisher").or(() -> first("distributor")).ifPresent(publisher -> card.put("publisher", publisher));
		for (String key : List.of("issued", "publisher-place", "container-title", "volume", "issue", "page", "DOI",
				"ISBN", "ISSN", "URL", "archive", "archive-place", "archive_collection", "archive_location")) {
			first(key).ifPresent(value -> card.put(key, value));
		}
		original(card, "issued", "original-date");
		original(card, "publisher", "original-publisher");
		original(card, "publisher-place", "original-publisher-place");
		Optional.of(language).filter(code -> !code.isBlank()).or(() -> first("language"))
				.ifPresent(code -> card.put("language", code));
		return card;
	}

	/** Of the source, unless the file has nothing of its own. */
	private void original(Map<String, String> card, String key, String original) {
		first(original).ifPresent(value -> card.put(card.containsKey(key) ? original : key, value));
	}

	private Optional<String> first(String key) {
		return found.getOrDefault(key, Set.of()).stream().findFirst();
	}

	private Optional<String> all(String key) {
		return Optional.ofNullable(found.get(key)).map(values -> String.join("; ", values));
	}
}
