package org.sourcecritic.core.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;

/** Prepares the operations of tagging; nothing happens before the store executes them. */
public final class ClaimEditing {

	/** A stretch of text in UTF-16 code units, end exclusive. */
	public record Stretch(int start, int end) {}

	private ClaimEditing() {
	}

	/**
	 * Tags the stretches as one claim, with quote and context from the text.
	 *
	 * @return empty when this annotator's set has this tag on exactly these stretches
	 */
	public static Optional<CorpusOperation> tag(CorpusStore store, SetKey set, String tag, List<Stretch> stretches)
			throws CorpusException {
		throw new UnsupportedOperationException();
	}

	public static CorpusOperation delete(CorpusStore store, Collection<Claim> claims) {
		throw new UnsupportedOperationException();
	}

	public static CorpusOperation changeTag(CorpusStore store, Collection<Claim> claims, String tag) {
		throw new UnsupportedOperationException();
	}

	/** An empty note removes it. */
	public static CorpusOperation changeNote(CorpusStore store, Claim claim, String note) {
		throw new UnsupportedOperationException();
	}
}
