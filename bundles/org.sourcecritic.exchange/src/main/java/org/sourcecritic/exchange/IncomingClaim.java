package org.sourcecritic.exchange;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.model.Annotation;

/**
 * A claim as a file has it.
 *
 * @param id
 *     empty when the file gives none
 * @param document
 *     the document's id, as far as the file lets it be known
 * @param annotator
 *     slug or name
 * @param tag
 *     id or name
 * @param tagKind
 *     the kind that the tag gets when it has to be added
 * @param quote
 *     the quotes of all spans in the order of the spans, joined by {@code " … "}
 * @param attributes
 *     holds everything but id, tag and spans
 */
public record IncomingClaim(Place place, Optional<String> id, String document, Optional<String> annotator, String tag,
		Optional<String> tagKind, List<IncomingSpan> spans, Optional<String> quote, Annotation attributes) {
	public IncomingClaim {
		spans = List.copyOf(spans);
	}

	/** What stands between the quotes of a discontinuous claim. */
	public static final String BETWEEN_QUOTES = " … ";
}
