package org.sourcecritic.core.anchor;

import org.sourcecritic.core.text.TextRange;

/**
 * A place at which a span may stand now.
 *
 * @param place UTF-16 offsets
 * @param score how well it fits, from 0 to 1: of a place with the very words of the span the share of the remembered
 *     context that stands around it, of any other place how alike the words are
 */
public record Candidate(TextRange place, double score) {}
