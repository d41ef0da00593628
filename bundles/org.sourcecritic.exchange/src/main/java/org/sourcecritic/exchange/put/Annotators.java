package org.sourcecritic.exchange.put;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.text.DocumentId;

/** Whom the names in a file mean. */
final class Annotators {

	private final Map<String, String> slugs = new LinkedHashMap<>();
	private final Map<String, String> missing = new LinkedHashMap<>();

	Annotators(CorpusStore store) {
		store.annotators().forEach(a -> slugs.putIfAbsent(a.getDisplayName(), a.getSlug()));
		store.annotators().forEach(a -> slugs.put(a.getSlug(), a.getSlug()));
	}

	/** The slug of this slug or name; a provisional one for somebody whom the corpus doesn't know yet. */
	String slug(String name) {
		var known = slugs.get(name);
		return known != null ? known : missing.computeIfAbsent(name, n -> DocumentId.of(n + ".", List.of()).value());
	}

	/** The names that were asked for and are unknown. */
	Collection<String> missing() {
		return List.copyOf(missing.keySet());
	}

	/** Makes those whom the corpus doesn't know yet. */
	static void make(CorpusStore store, Collection<String> names) throws CorpusException {
		for (var name : names) {
			store.annotatorNamed(name);
		}
	}
}
