package org.sourcecritic.reading.attribution;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.Part;
import org.sourcecritic.reading.reference.Reference.Role;

/**
 * How far a pattern has come in a sentence.
 *
 * @param next the index of the word where it goes on
 * @param span UTF-16 offsets of what belongs to the reference so far; empty when nothing does
 * @param parts what was said so far
 */
record Path(int next, Optional<TextRange> span, Map<Role, Part> parts) {

	Path {
		parts = Map.copyOf(parts);
	}

	static Path at(int word) {
		return new Path(word, Optional.empty(), Map.of());
	}

	/** Goes on behind words that belong to the reference. */
	Path over(TextRange range, int behind) {
		var whole = span.map(so -> new TextRange(so.start(), range.end())).orElse(range);
		return new Path(behind, Optional.of(whole), parts);
	}

	/** What was said first holds. */
	Path with(Role role, Part part) {
		if (parts.containsKey(role)) {
			return this;
		}
		Map<Role, Part> more = new EnumMap<>(Role.class);
		more.putAll(parts);
		more.put(role, part);
		return new Path(next, span, more);
	}
}
