package org.sourcecritic.core.check;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.corpus.CorpusStore;

/** Looks for what is wrong in a corpus and changes nothing. */
public final class CorpusCheck {

	/**
	 * Something wrong. Kinds: UNREADABLE_FILE, TEXT_CHANGED, BROKEN_ANCHOR, UNKNOWN_TAG, DUPLICATE_ID,
	 * DANGLING_RELATION, MISSING_TEXT.
	 */
	public record Problem(String kind, Optional<String> document, Optional<String> annotation, String message) {}

	private CorpusCheck() {
	}

	public static List<Problem> problems(CorpusStore store) {
		throw new UnsupportedOperationException();
	}
}
