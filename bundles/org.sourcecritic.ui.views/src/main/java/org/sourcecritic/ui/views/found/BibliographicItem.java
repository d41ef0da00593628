package org.sourcecritic.ui.views.found;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sourcecritic.model.SourceCard;
import org.sourcecritic.ui.Labels;

/** What the card says of the item, for people: the variables of CSL-JSON with their values. */
final class BibliographicItem {

	/** A variable with a string, a date or a list of names, as the import writes them. */
	private static final Pattern ENTRY = Pattern
			.compile("\"([A-Za-z-]+)\":(\"(?:[^\"\\\\]++|\\\\.)*+\"|\\[[^\\]]*+\\]|\\{[^}]*+\\})"); //$NON-NLS-1$
	private static final Pattern WORDS = Pattern.compile("(?:^|:)\"((?:[^\"\\\\]++|\\\\.)*+)\""); //$NON-NLS-1$

	private BibliographicItem() {
	}

	static Map<String, String> entries(SourceCard card) {
		Map<String, String> entries = new LinkedHashMap<>();
		Matcher entry = ENTRY.matcher(card.getCslItem() == null ? "" : card.getCslItem()); //$NON-NLS-1$
		while (entry.find()) {
			StringBuilder value = new StringBuilder();
			Matcher words = WORDS.matcher(entry.group(2));
			while (words.find()) {
				value.append(value.isEmpty() ? "" : "; ").append(Labels.unescaped(words.group(1))); //$NON-NLS-1$ //$NON-NLS-2$
			}
			entries.put(entry.group(1), value.toString());
		}
		if (card.getLanguage() != null) {
			entries.put("language", card.getLanguage()); //$NON-NLS-1$
		}
		return entries;
	}
}
