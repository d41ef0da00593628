package org.sourcecritic.core.anchor;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.AnchorState;

/**
 * Where a span stands now, and how sure that is.
 *
 * @param state
 *     EXACT where it stood, MOVED when there is one place for it, DOUBTFUL when there are several or none with its very
 *     words, ORPHANED when there is none
 * @param candidates
 *     the best ones, the very best first; none for ORPHANED
 */
public record Anchoring(AnchorState state, List<Candidate> candidates) {

	/** @throws IllegalArgumentException when only an orphan could have no candidate */
	public Anchoring {
		candidates = List.copyOf(candidates);
		if (candidates.isEmpty() != (state == AnchorState.ORPHANED)) {
			throw new IllegalArgumentException(state + " with " + candidates.size() + " candidates");
		}
	}

	/** The best place; empty for an orphan. */
	public Optional<TextRange> place() {
		return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.getFirst().place());
	}

	/** By how much the best candidate is better than the next one: 1 when there is no other. */
	public double margin() {
		return candidates.size() < 2 ? 1 : candidates.get(0).score() - candidates.get(1).score();
	}
}
