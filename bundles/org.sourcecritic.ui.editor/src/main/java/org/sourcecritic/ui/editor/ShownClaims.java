package org.sourcecritic.ui.editor;

import java.util.HashSet;
import java.util.Set;

/**
 * Which claims a person sees in the texts. What is hidden can't be stepped to, pointed at or clicked; the claims
 * themselves are not touched.
 *
 * @param others
 *     whether those of other people are shown
 * @param suggestions
 *     whether those of detectors are
 * @param hiddenTags
 *     ids of the tags that are not shown, whoever set them
 */
record ShownClaims(boolean others, boolean suggestions, Set<String> hiddenTags) {

	/** Nothing is hidden. */
	static final ShownClaims ALL = new ShownClaims(true, true, Set.of());

	/** Whose a claim is. */
	enum Whose {
		OWN,
		ANOTHERS,
		SUGGESTED
	}

	ShownClaims {
		hiddenTags = Set.copyOf(hiddenTags);
	}

	boolean shows(String tag, Whose whose) {
		boolean theirs = switch (whose) {
			case OWN -> true;
			case ANOTHERS -> others;
			case SUGGESTED -> suggestions;
		};
		return theirs && !hiddenTags.contains(tag);
	}

	ShownClaims withOthersSwitched() {
		return new ShownClaims(!others, suggestions, hiddenTags);
	}

	ShownClaims withSuggestionsSwitched() {
		return new ShownClaims(others, !suggestions, hiddenTags);
	}

	ShownClaims withTagSwitched(String tag) {
		var hidden = new HashSet<>(hiddenTags);
		if (!hidden.remove(tag)) {
			hidden.add(tag);
		}
		return new ShownClaims(others, suggestions, hidden);
	}
}
