package org.sourcecritic.reading.amount;

import java.util.Optional;

import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.number.NumberExpression;

/**
 * A number with its unit.
 *
 * @param at index of the piece of the number
 * @param first index of its first piece
 * @param next index after its last piece
 * @param unitBefore whether the unit stands before the number
 */
record Measured(int at, int first, int next, NumberExpression number, Optional<Part> unit, boolean unitBefore) {

	boolean hasUnit(Measured other) {
		return unit.map(Part::value).equals(other.unit.map(Part::value));
	}
}
