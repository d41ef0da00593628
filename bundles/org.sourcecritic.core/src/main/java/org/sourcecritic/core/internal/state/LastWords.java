package org.sourcecritic.core.internal.state;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** What edits say about one set: for each id the last word. */
final class LastWords {

	private final Map<String, Slot> claims = new LinkedHashMap<>();
	private final Map<SetPart.Id, Optional<EObject>> parts = new LinkedHashMap<>();

	void add(Edit.OfSet edit) {
		switch (edit) {
			case Edit.OfClaim claim -> claims.put(claim.id(), claim.after());
			case Edit.OfPart part -> parts.put(part.part(), Optional.ofNullable(part.after()));
		}
	}

	/** Adds what was said later. */
	void add(LastWords later) {
		claims.putAll(later.claims);
		parts.putAll(later.parts);
	}

	/** By the ids of annotations. */
	Map<String, Slot> claims() {
		return Collections.unmodifiableMap(claims);
	}

	/** Relations and corrections; empty for those that are no more. */
	Map<SetPart.Id, Optional<EObject>> parts() {
		return Collections.unmodifiableMap(parts);
	}

	/** A set with what is said about it. */
	SetContent over(SetContent set) {
		return set.with(claims).withParts(parts);
	}
}
