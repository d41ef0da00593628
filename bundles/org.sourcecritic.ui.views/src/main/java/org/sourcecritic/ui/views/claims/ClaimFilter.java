package org.sourcecritic.ui.views.claims;

import java.util.Locale;
import java.util.Optional;

/**
 * Which claims a list shows.
 *
 * @param words
 *     that quote or note contain, in whatever case; empty for all
 * @param tag
 *     the id of a tag, or any
 * @param document
 *     the id of a document, or any
 */
record ClaimFilter(String words, Optional<String> tag, Optional<String> document) {

	static final ClaimFilter ALL = new ClaimFilter("", Optional.empty(), Optional.empty()); //$NON-NLS-1$

	ClaimFilter {
		words = words.strip().toLowerCase(Locale.ROOT);
	}

	boolean lets(ClaimRow row) {
		return tag.map(row.claim().tag()::equals).orElse(true)
				&& document.map(row.claim().document()::equals).orElse(true)
				&& (words.isEmpty() || row.contains(words));
	}
}
