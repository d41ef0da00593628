package org.sourcecritic.reading;

import org.sourcecritic.core.text.TextRange;

/** What a stretch with numbers in it says. */
public sealed interface Reading permits Figure, NoEstimate {

	/** UTF-16 offsets of all of it: the cue, the numbers and their unit. */
	TextRange span();
}
