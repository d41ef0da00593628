package org.sourcecritic.reading;

import java.math.BigDecimal;
import java.util.Optional;

import org.sourcecritic.model.Bound;

/**
 * How much: from low to high.
 *
 * @param low empty when it is open
 * @param high empty when it is open
 * @param bound how the text limits it
 */
public record Amount(Optional<BigDecimal> low, Optional<BigDecimal> high, Bound bound) {}
