package org.sourcecritic.ui.views.claims;

import org.sourcecritic.core.query.FoundClaim;

/** A row of the list. */
sealed interface ListedRow {

	/** The head of a group. */
	record Head(ListedGroup group) implements ListedRow {}

	/**
	 * A claim, in words for people.
	 *
	 * @param percent
	 *     how far into the text it begins
	 */
	record Entry(FoundClaim claim, String tag, String quote, String document, String annotator, String note,
			int percent) implements ListedRow {}
}
