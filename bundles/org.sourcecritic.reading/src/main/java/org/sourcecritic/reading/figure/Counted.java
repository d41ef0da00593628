package org.sourcecritic.reading.figure;

import java.util.Optional;

import org.sourcecritic.core.text.TextRange;

/**
 * What a figure counts.
 *
 * @param what a noun phrase
 * @param population of which it is a part
 */
record Counted(Optional<TextRange> what, Optional<TextRange> population) {

	static final Counted NOTHING = new Counted(Optional.empty(), Optional.empty());
}
