package org.sourcecritic.reading;

import java.util.Set;

/**
 * How sure a reading is: sure where there is no doubt.
 *
 * @param doubts why it is not sure
 */
public record Confidence(Set<Doubt> doubts) {

	public Confidence {
		doubts = Set.copyOf(doubts);
	}

	/** Why a figure may be read otherwise. */
	public enum Doubt {
		/** The separator may be one of groups or one of decimals, and the text doesn't tell. */
		SEPARATOR,
		/** It isn't clear what is counted. */
		WHAT,
		/** The period may belong to another figure of the sentence. */
		PERIOD,
		/** It may be an estimate or the number of something. */
		SORT,
		/** The words give no exact limits: several hundred, tens of thousands. */
		LIMITS,
		/** The unit or the scale is that of the other end of the range. */
		SHARED_SCALE
	}

	/** From 0 to 1, for sorting: 1 without doubts. */
	public double score() {
		return 1.0 / (1 + doubts.size());
	}
}
