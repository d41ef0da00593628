package org.sourcecritic.core.query;

import org.sourcecritic.core.corpus.SetKey;

/**
 * A claim as a list shows it.
 *
 * @param start
 *     the first offset, in UTF-16 code units
 * @param quote
 *     the quotes of its spans, an ellipsis between them; the middle of a long one is missing
 */
public record FoundClaim(SetKey set, String id, String tag, int start, String quote, String note) {}
