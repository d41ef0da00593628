package org.sourcecritic.ui.views.claims;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.ClaimChange;
import org.sourcecritic.model.Annotation;

/** How many claims of each tag each document has. Belongs to one thread. */
final class ClaimMatrix {

	private record Cell(String document, String tag) {}

	private final Map<Cell, Integer> counts = new HashMap<>();

	/** Forgets all and counts these. */
	void setAll(Stream<Claim> claims) {
		counts.clear();
		claims.forEach(claim -> add(claim.document(), claim.annotation(), 1));
	}

	void apply(Iterable<ClaimChange> changes) {
		for (ClaimChange change : changes) {
			add(change.set().document(), change.before(), -1);
			add(change.set().document(), change.after(), 1);
		}
	}

	private void add(String document, @Nullable Annotation annotation, int by) {
		if (annotation != null) {
			counts.merge(new Cell(document, annotation.getTag()), by, Integer::sum);
		}
	}

	int count(String document, String tag) {
		return counts.getOrDefault(new Cell(document, tag), 0);
	}

	int ofDocument(String document) {
		return counts.entrySet().stream().filter(entry -> entry.getKey().document().equals(document))
				.mapToInt(Map.Entry::getValue).sum();
	}

	int ofTag(String tag) {
		return counts.entrySet().stream().filter(entry -> entry.getKey().tag().equals(tag))
				.mapToInt(Map.Entry::getValue).sum();
	}

	int total() {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}
}
