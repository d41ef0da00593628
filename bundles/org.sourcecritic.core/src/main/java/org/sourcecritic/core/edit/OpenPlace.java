package org.sourcecritic.core.edit;

import java.util.List;

import org.sourcecritic.core.anchor.Candidate;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.text.Passage;

/**
 * A span of which a person has to say where it stands.
 *
 * @param span counts from 0 among the spans of the claim
 * @param remembered the words and the context it was made on
 * @param candidates the best ones, the very best first; none when the words have left no trace
 */
public record OpenPlace(Claim claim, int span, Passage remembered, List<Candidate> candidates) {
	public OpenPlace {
		candidates = List.copyOf(candidates);
	}
}
