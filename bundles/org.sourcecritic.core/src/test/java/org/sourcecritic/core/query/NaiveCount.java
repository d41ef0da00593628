package org.sourcecritic.core.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.query.AggregateTable.Row;
import org.sourcecritic.model.ClaimReference;
import org.sourcecritic.model.Tag;

/** Counts claims by walking over all of them. */
@NonNullByDefault({})
public final class NaiveCount {

	private final CorpusStore store;
	private final List<ClaimField> by;
	private final Map<List<String>, Long> counts = new HashMap<>();
	private final Map<List<String>, Set<String>> documents = new HashMap<>();
	private final Set<String> scope = new HashSet<>();
	private long total;

	private NaiveCount(CorpusStore store, List<ClaimField> by) {
		this.store = store;
		this.by = by;
	}

	/** What the index must say of the claims a predicate lets through. */
	public static AggregateTable of(CorpusStore store, Predicate<Claim> which, List<ClaimField> by) {
		var count = new NaiveCount(store, by);
		store.claims().filter(which).forEach(count::add);
		return count.table();
	}

	private void add(Claim claim) {
		total++;
		scope.add(claim.document());
		for (var key : keys(claim)) {
			counts.merge(key, 1L, Long::sum);
			documents.computeIfAbsent(key, k -> new HashSet<>()).add(claim.document());
		}
	}

	private List<List<String>> keys(Claim claim) {
		var keys = List.of(List.<String>of());
		for (var field : by) {
			var values = values(store, claim, field);
			keys = keys.stream().flatMap(key -> (values.isEmpty() ? List.of("") : values).stream()
					.map(value -> Stream.concat(key.stream(), Stream.of(value)).toList())).toList();
		}
		return keys;
	}

	/** The values of any field. */
	public static List<String> values(CorpusStore store, Claim claim, ClaimField field) {
		return switch (field.origin()) {
			case IN_CLAIM -> FieldValues.of(claim.set(), claim.annotation(), field);
			case IN_CARD -> cardValues(store, claim.document(), field);
			case IN_CODEBOOK -> store.tag(claim.tag()).map(Tag::getKind).stream().toList();
			case IN_REMARKS -> store.sets().stream().flatMap(key -> store.set(key).stream())
					.flatMap(set -> field == ClaimField.QUESTION
							? set.getMemberships().stream().filter(m -> isAbout(m.getAnnotation(), claim))
									.map(m -> m.getQuestion())
							: set.getFindings().stream()
									.filter(f -> f.getAbout().stream().anyMatch(about -> isAbout(about, claim)))
									.map(f -> f.getKind()))
					.distinct().toList();
		};
	}

	private static List<String> cardValues(CorpusStore store, String document, ClaimField field) {
		return FieldValues.of(store.document(document).map(d -> d.getCard()).orElse(null), field);
	}

	private static boolean isAbout(ClaimReference about, Claim claim) {
		return claim.document().equals(about.getDocument()) && claim.annotator().equals(about.getAnnotator())
				&& claim.id().equals(about.getId());
	}

	private AggregateTable table() {
		var rows = new TreeMap<List<String>, Row>((a, b) -> Arrays.compare(a.toArray(String[]::new),
				b.toArray(String[]::new)));
		counts.forEach((key, count) -> rows.put(key, new Row(key, count, documents.get(key).size(), words(key))));
		return new AggregateTable(by, new ArrayList<>(rows.values()), total, scope.size(),
				scope.stream().mapToLong(this::words).sum());
	}

	/** Of all counted documents that fit what the key says of documents and their cards. */
	private long words(List<String> key) {
		return scope.stream().filter(document -> {
			for (var i = 0; i < by.size(); i++) {
				var field = by.get(i);
				if (field == ClaimField.DOCUMENT && !document.equals(key.get(i))) {
					return false;
				}
				if (field.origin() == FieldOrigin.IN_CARD) {
					var values = cardValues(store, document, field);
					if (!(values.isEmpty() ? List.of("") : values).contains(key.get(i))) {
						return false;
					}
				}
			}
			return true;
		}).mapToLong(this::words).sum();
	}

	/** For texts without anything but letters, digits, blanks and full stops after words. */
	private long words(String document) {
		try {
			return Arrays.stream(store.text(document).text().split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty())
					.count();
		} catch (CorpusException e) {
			return 0;
		}
	}
}
