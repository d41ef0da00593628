package org.sourcecritic.ingest.docx;

import java.util.Map;
import java.util.TreeMap;

import org.sourcecritic.ingest.xml.XmlElement;
import org.sourcecritic.ingest.xml.XmlHandler;

/**
 * What the core properties of a document (ECMA-376, part 2, section 8) say in the terms of Dublin Core, as proposals
 * for
 * the source card. When the file was made or saved is no date of its text and is not proposed.
 */
final class DocxCard implements XmlHandler {

	private static final Map<String, String> VARIABLES = Map.of("title", "title", "creator", "author", "language",
			"language", "publisher", "publisher", "date", "issued");

	private final Map<String, String> card = new TreeMap<>();
	private final StringBuilder words = new StringBuilder();
	private String variable = "";

	@Override
	public void start(XmlElement element) {
		variable = VARIABLES.getOrDefault(element.name(), "");
		words.setLength(0);
	}

	@Override
	public void words(String more) {
		words.append(more);
	}

	@Override
	public void end() {
		String value = words.toString().strip();
		if (!variable.isEmpty() && !value.isEmpty()) {
			card.putIfAbsent(variable, value.replaceAll("\\s*;\\s*", "; "));
		}
		variable = "";
	}

	/** @param language of the document by its styles, empty when they don't say */
	Map<String, String> card(String language) {
		if (!language.isBlank()) {
			card.putIfAbsent("language", language);
		}
		return card;
	}
}
