package org.sourcecritic.reading.reference;

import java.util.List;

import org.sourcecritic.core.text.TextRange;

/**
 * Something that doesn't fit in what a document refers to. Whether it is real is for a person to say.
 *
 * @param kind what doesn't fit
 * @param places UTF-16 offsets of the references that contradict each other, in the order of the text
 * @param said what they say, in the same order
 */
public record RawFinding(Kind kind, List<TextRange> places, List<String> said) {

	public RawFinding {
		places = List.copyOf(places);
		said = List.copyOf(said);
	}

	/** What doesn't fit. */
	public enum Kind {
		/** The text and its note date one thing differently. */
		DATE_CLASH,
		/** Leaves of one file that overlap are cited for different documents. */
		LEAF_COLLISION
	}
}
