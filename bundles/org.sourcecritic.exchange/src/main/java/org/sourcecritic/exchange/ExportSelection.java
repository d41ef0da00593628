package org.sourcecritic.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.model.Relation;

/** Claims of a corpus to be written. */
public record ExportSelection(CorpusStore store, Predicate<SetKey> sets, Predicate<Claim> claims) {

	/** Everything. */
	public static ExportSelection all(CorpusStore store) {
		return new ExportSelection(store, k -> true, c -> true);
	}

	/** The claims by set, in the order of documents and annotators; sets without a selected claim are left out. */
	public List<List<Claim>> bySet() {
		var result = new ArrayList<List<Claim>>();
		for (var key : store.sets().stream().filter(sets).sorted().toList()) {
			var selected = store.claims(key).stream().filter(claims).toList();
			if (!selected.isEmpty()) {
				result.add(selected);
			}
		}
		return result;
	}

	/** All relations of the corpus by the annotation that they start from, whoever made them. */
	public static Map<String, List<Relation>> relationsByStart(CorpusStore store) {
		var result = new HashMap<String, List<Relation>>();
		for (var key : store.sets()) {
			store.set(key).ifPresent(set -> set.getRelations().forEach(
					r -> result.computeIfAbsent(r.getFrom().getId(), id -> new ArrayList<>()).add(r)));
		}
		return result;
	}

	/** The relations that start at this claim, by id. */
	public static List<Relation> startingAt(Claim claim, Map<String, List<Relation>> byStart) {
		return byStart.getOrDefault(claim.id(), List.of()).stream()
				.filter(r -> claim.document().equals(r.getFrom().getDocument())
						&& claim.annotator().equals(r.getFrom().getAnnotator()))
				.sorted(Comparator.comparing(Relation::getId)).toList();
	}
}
