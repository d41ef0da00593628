package org.sourcecritic.reading;

import java.util.Map;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.EstimateKind;

/**
 * A figure of a text: how much of what, where and when.
 *
 * @param span UTF-16 offsets of the cue, the numbers and the unit
 * @param clause what a tag of this figure goes on: the part of the sentence that is about it
 * @param amount how much
 * @param kind a count, a share, a rate, a change or a duration
 * @param parts where the text says the unit, what is counted and the rest; what it doesn't say is absent
 * @param period when; empty when the sentence doesn't say
 * @param estimatedOn when it was estimated; empty when the sentence doesn't say
 * @param confidence how sure all this is
 */
public record Figure(TextRange span, TextRange clause, Amount amount, EstimateKind kind, Map<Role, Part> parts,
		Optional<ReadPeriod> period, Optional<ReadPeriod> estimatedOn, Confidence confidence) implements Reading {

	public Figure {
		parts = Map.copyOf(parts);
	}

	/** What a part says. */
	public enum Role {
		/** Between, at least, around. */
		CUE,
		/** Per cent, roubles, hectares. */
		UNIT,
		/** What is counted: a noun phrase. */
		WHAT,
		/** Of which population. */
		POPULATION,
		PLACE,
		/** In a rate: a year, head. */
		PER,
		/** Who estimated. */
		ESTIMATED_BY
	}

	/** A part by its role. */
	public Optional<Part> part(Role role) {
		return Optional.ofNullable(parts.get(role));
	}
}
