package org.sourcecritic.reading;

import java.util.function.UnaryOperator;

import org.sourcecritic.core.text.TextRange;

/**
 * A part of a figure and where the text says it.
 *
 * @param value in its plain form: a unit's sign or its name in the singular, what is counted as the text writes it
 * @param span UTF-16 offsets
 */
public record Part(String value, TextRange span) {

	/** The same elsewhere. */
	public Part moved(UnaryOperator<TextRange> to) {
		return new Part(value, to.apply(span));
	}
}
