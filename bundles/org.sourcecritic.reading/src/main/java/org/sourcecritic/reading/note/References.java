package org.sourcecritic.reading.note;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.CitationFunction;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.Reference;
import org.sourcecritic.reading.reference.Reference.Doubt;
import org.sourcecritic.reading.reference.Reference.Role;

/** References made from others: with another function, with what a fuller one says. */
final class References {

	private static final Set<Role> OF_THE_WORK = EnumSet.complementOf(EnumSet.of(Role.PAGES, Role.VIA));

	private References() {
	}

	static Reference of(TextRange span, CitationKind kind, CitationStrength strength, Map<Role, Part> parts,
			Set<Doubt> doubts) {
		return new Reference(span, kind, strength, CitationFunction.SUPPORTS, parts, Optional.empty(), Optional.empty(),
				doubts);
	}

	/** A short reference that means a fuller one: its own parts, the others from there. */
	static Reference shortOf(TextRange span, Reference fuller, Map<Role, Part> own, Set<Doubt> doubts) {
		var parts = new EnumMap<Role, Part>(Role.class);
		fuller.parts().forEach((role, part) -> {
			if (OF_THE_WORK.contains(role)) {
				parts.put(role, part);
			}
		});
		own.forEach((role, part) -> {
			boolean isNew = !parts.containsKey(role) && !(role == Role.AUTHOR && parts.containsKey(Role.EDITOR));
			if (isNew || !OF_THE_WORK.contains(role) || role == Role.VOLUME) {
				parts.put(role, part);
			}
		});
		return new Reference(span, fuller.kind(), CitationStrength.SHORT, CitationFunction.SUPPORTS, parts,
				Optional.empty(),
				Optional.of(inFull(fuller)), doubts);
	}

	/** Where the full reference stands that this one is or means. */
	static TextRange inFull(Reference one) {
		return one.strength() == CitationStrength.SHORT ? one.antecedent().orElse(one.span()) : one.span();
	}

	static Reference withFunction(Reference one, CitationFunction function) {
		return one.as(function);
	}

	static Reference withDoubt(Reference one, Doubt doubt) {
		var doubts = EnumSet.of(doubt);
		doubts.addAll(one.doubts());
		return new Reference(one.span(), one.kind(), one.strength(), one.function(), one.parts(), one.place(),
				one.antecedent(), doubts);
	}

	/** With the work it was found in, which stands behind it. */
	static Reference withVia(Reference one, Part via) {
		var parts = new EnumMap<Role, Part>(Role.class);
		parts.putAll(one.parts());
		parts.put(Role.VIA, via);
		return new Reference(new TextRange(one.span().start(), Math.max(one.span().end(), via.span().end())),
				one.kind(),
				one.strength(), one.function(), parts, one.place(), one.antecedent(), one.doubts());
	}

	/** Moved by some units, without what lies elsewhere. */
	static Reference moved(Reference one, int by) {
		return one.moved(span -> moved(span, by));
	}

	static TextRange moved(TextRange span, int by) {
		return new TextRange(span.start() + by, span.end() + by);
	}
}
