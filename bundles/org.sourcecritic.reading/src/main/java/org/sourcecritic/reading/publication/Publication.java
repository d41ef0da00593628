package org.sourcecritic.reading.publication;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.CitationKind;
import org.sourcecritic.model.CitationStrength;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.Reference.Doubt;
import org.sourcecritic.reading.reference.Reference.Role;

/**
 * A work as one reference names it.
 *
 * @param span UTF-16 offsets of what is said of it
 * @param parts by their roles
 */
public record Publication(TextRange span, CitationKind kind, CitationStrength strength, Map<Role, Part> parts,
		Set<Doubt> doubts) {

	public Publication {
		parts = Map.copyOf(parts);
		doubts = Set.copyOf(doubts);
	}

	/** A part by its role. */
	public Optional<Part> part(Role role) {
		return Optional.ofNullable(parts.get(role));
	}
}
