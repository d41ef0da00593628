package org.sourcecritic.reading;

import java.util.Optional;

import org.sourcecritic.core.text.TextRange;

/**
 * A date or a stretch of time as a text says it.
 *
 * @param from EDTF level 1; empty when it is open
 * @param to EDTF level 1; that of {@code from} for a single date; empty when it is open
 * @param original as the text has it
 * @param calendar {@code gregorian} or {@code julian}; empty when the text doesn't say
 * @param span UTF-16 offsets
 */
public record ReadPeriod(Optional<String> from, Optional<String> to, String original, Optional<String> calendar,
		TextRange span) {}
