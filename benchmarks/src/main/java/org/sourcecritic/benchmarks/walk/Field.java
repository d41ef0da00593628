package org.sourcecritic.benchmarks.walk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A field that claims are counted by, and where its values stand in the files.
 *
 * @param name
 *     as on the command line
 * @param path
 *     the features that lead from the owner to the value
 */
record Field(String name, Owner owner, List<String> path) {

	/** What has the values. */
	enum Owner {
		/** The annotation. */
		CLAIM,
		/** The set that it is in. */
		SET,
		/** The source card of its document. */
		CARD,
		/** The codebook's entry of its tag. */
		TAG
	}

	private static final Map<String, Field> ALL = new TreeMap<>();

	static {
		put(Owner.SET, "document", "annotator");
		put(Owner.TAG, "kind");
		put(Owner.CLAIM, "tag", "speaker", "voice", "stance", "certainty", "assessment", "created",
				"estimateKind=estimate.kind", "low=estimate.low", "high=estimate.high", "bound=estimate.bound",
				"basis=estimate.basis", "unit=estimate.unit", "what=estimate.what", "population=estimate.population",
				"place=estimate.place", "period=estimate.period", "estimatedBy=estimate.estimatedBy",
				"citationKind=citations.kind", "strength=citations.strength", "function=citations.function",
				"author=citations.author", "year=citations.year", "archive=citations.archive.archive",
				"fond=citations.archive.fond", "opis=citations.archive.opis", "delo=citations.archive.delo",
				"technique=polemic.technique", "target=polemic.target", "tendency=polemic.tendency");
		put(Owner.CARD, "sourceKind=kind", "nature", "genre", "language", "apparatus");
	}

	private static void put(Owner owner, String... definitions) {
		for (var definition : definitions) {
			var equals = definition.indexOf('=');
			var name = equals < 0 ? definition : definition.substring(0, equals);
			ALL.put(name, new Field(name, owner, Arrays.asList(definition.substring(equals + 1).split("\\."))));
		}
	}

	/** By name. */
	static List<Field> all() {
		return List.copyOf(ALL.values());
	}

	static List<Field> of(Owner owner) {
		return ALL.values().stream().filter(field -> field.owner() == owner).toList();
	}

	/** @throws IllegalArgumentException when there is no field of one of the names */
	static List<Field> named(List<String> names) {
		return names.stream().map(Field::named).toList();
	}

	private static Field named(String name) {
		var field = ALL.get(name);
		if (field == null) {
			throw new IllegalArgumentException("No field " + name + "; there are " + String.join(", ", ALL.keySet()));
		}
		return field;
	}
}
