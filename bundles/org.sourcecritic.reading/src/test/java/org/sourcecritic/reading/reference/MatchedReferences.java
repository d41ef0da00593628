package org.sourcecritic.reading.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;

/**
 * Which reading is meant by which reference that a person has read: each takes, in its turn, the one that has most of
 * its
 * words.
 */
final class MatchedReferences {

	private final Map<String, ReferenceInText> found = new HashMap<>();
	private final List<ReferenceInText> unused;

	MatchedReferences(List<WantedReference> wanted, List<ReferenceInText> read) {
		unused = new ArrayList<>(read);
		wanted.stream().filter(WantedReference::isScored).forEach(this::take);
		wanted.stream().filter(want -> !want.isScored())
				.forEach(want -> unused.removeIf(other -> overlap(other, want.place()) > 0));
	}

	private void take(WantedReference want) {
		unused.stream().filter(other -> other.setting() == want.setting() && overlap(other, want.place()) > 0)
				.max(Comparator.comparingInt(other -> overlap(other, want.place()))).ifPresent(best -> {
					unused.remove(best);
					found.put(want.id(), best);
				});
	}

	private static int overlap(ReferenceInText reference, TextRange place) {
		var span = reference.reference().span();
		return Math.min(span.end(), place.end()) - Math.max(span.start(), place.start());
	}

	/** Empty if it isn't read. */
	Optional<ReferenceInText> of(WantedReference want) {
		return Optional.ofNullable(found.get(want.id()));
	}

	/** What is read where nobody refers to anything, or once more. */
	List<ReferenceInText> unused() {
		return List.copyOf(unused);
	}
}
