package org.sourcecritic.exchange.put;

import java.util.Optional;

import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.model.Annotation;

/**
 * Adds to the claims of a file what can be read from the text at their places. Is asked more than once for the same
 * claim, and answers the same.
 */
@FunctionalInterface
public interface ClaimCompletion {

	/** Leaves all claims as they are in the file. */
	ClaimCompletion NONE = (set, annotation, kind) -> new Completed(annotation, Optional.empty());

	/**
	 * @param annotation
	 *     with tag and spans, as the file has it; left as it is
	 * @param kind
	 *     that of its tag; empty when the tag has none
	 */
	Completed complete(SetKey set, Annotation annotation, String kind);

	/**
	 * A claim with what was read.
	 *
	 * @param annotation
	 *     the one of the file itself when nothing was added
	 * @param remark
	 *     for people, when something could have been read and was left out
	 */
	record Completed(Annotation annotation, Optional<String> remark) {}
}
