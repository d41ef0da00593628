package org.sourcecritic.exchange.put;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.model.Annotator;

/** Whom the names in a file mean: by slug, else by name, else by either in other case. */
final class Annotators {

	private final CorpusStore store;
	private final Map<String, String> slugs = new LinkedHashMap<>();
	private final Map<String, String> missing = new LinkedHashMap<>();

	Annotators(CorpusStore store) {
		this.store = store;
	}

	/** The slug of this slug or name; the name itself for somebody whom the corpus doesn't know yet. */
	String slug(String name) {
		return slugs.computeIfAbsent(name, this::find);
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

	private String find(String name) {
		return store.annotatorCalled(name).map(Annotator::getSlug).orElseGet(() -> {
			missing.put(name, name);
			return name;
		});
	}
}
