package org.sourcecritic.reading.amount;

import java.math.BigDecimal;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;

/**
 * Two numbers that are the ends of a range.
 *
 * @param start index of the first piece, that of the cue if there is one
 * @param cue between, from
 * @param low the least, with the scale of the other where they share it
 * @param high the most
 * @param scaleShared whether the first took the scale of the second
 */
record NumberPair(Measured first, Measured second, int start, Optional<TextRange> cue, BigDecimal low, BigDecimal high,
		boolean scaleShared) {}
