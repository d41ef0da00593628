package org.sourcecritic.reading.amount;

import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.amount.AmountExpression.Change;

/**
 * What the words before and after a number say of it.
 *
 * @param role of the words that limit it; empty when nothing does
 * @param cue where they are
 * @param changesByWord whether "by" leads from the change to the number
 */
record Limit(Optional<CueRole> role, Optional<TextRange> cue, Change change, boolean changesByWord) {

	static final Limit NONE = new Limit(Optional.empty(), Optional.empty(), Change.NONE, false);

	/** The same with other words that limit. */
	Limit with(CueRole other, TextRange where) {
		return new Limit(Optional.of(other), Optional.of(where), change, changesByWord);
	}

	Limit changing(Change how, boolean byWord) {
		return new Limit(role, cue, how, byWord);
	}
}
