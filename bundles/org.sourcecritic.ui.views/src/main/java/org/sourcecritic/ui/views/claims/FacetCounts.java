package org.sourcecritic.ui.views.claims;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.QueryException;
import org.sourcecritic.ui.SharedSnapshot;

/**
 * Claims counted by the values of fields.
 *
 * @param fields
 *     that have values at all
 * @param values
 *     of the fields asked for, those of most claims first, having none last
 */
record FacetCounts(Set<ClaimField> fields, Map<ClaimField, List<Value>> values) {

	/** In the order they are offered in. */
	static final List<ClaimField> OFFERED = List.of(ClaimField.TAG, ClaimField.DOCUMENT, ClaimField.ANNOTATOR,
			ClaimField.KIND, ClaimField.VOICE, ClaimField.STANCE, ClaimField.CERTAINTY, ClaimField.ASSESSMENT,
			ClaimField.SPEAKER, ClaimField.QUESTION, ClaimField.FINDING, ClaimField.ESTIMATE_KIND, ClaimField.UNIT,
			ClaimField.WHAT, ClaimField.PLACE, ClaimField.POPULATION, ClaimField.PERIOD, ClaimField.BOUND,
			ClaimField.BASIS, ClaimField.ESTIMATED_BY, ClaimField.CITATION_KIND, ClaimField.STRENGTH,
			ClaimField.FUNCTION, ClaimField.AUTHOR, ClaimField.YEAR, ClaimField.ARCHIVE, ClaimField.FOND,
			ClaimField.TECHNIQUE, ClaimField.TARGET, ClaimField.TENDENCY, ClaimField.SOURCE_KIND, ClaimField.NATURE,
			ClaimField.GENRE, ClaimField.LANGUAGE, ClaimField.APPARATUS, ClaimField.CREATED);

	/** A value and how many claims have it; the empty one stands for having none. */
	record Value(String value, long count) {}

	private static final Comparator<Value> ORDER = Comparator
			.<Value, Boolean>comparing(value -> value.value().isEmpty())
			.thenComparing(Comparator.comparingLong(Value::count).reversed()).thenComparing(Value::value);

	/**
	 * Counts, in any thread. The choice made in a field does not narrow its own counts.
	 *
	 * @param asked
	 *     whose values are counted
	 * @param known
	 *     fields that are known to have values
	 */
	static FacetCounts of(ClaimsQuery query, SharedSnapshot snapshot, Collection<ClaimField> asked,
			Set<ClaimField> known, IProgressMonitor monitor) throws CorpusException, QueryException {
		if (!snapshot.hold()) {
			throw new OperationCanceledException();
		}
		try {
			Map<ClaimField, List<Value>> values = new EnumMap<>(ClaimField.class);
			for (ClaimField field : asked) {
				values.put(field, count(query, snapshot, field, monitor));
			}
			Set<ClaimField> fields = EnumSet.noneOf(ClaimField.class);
			fields.addAll(known);
			for (ClaimField field : OFFERED) {
				if (!fields.contains(field) && snapshot.claims().count(field.queryName() + ":*", monitor) > 0) { //$NON-NLS-1$
					fields.add(field);
				}
			}
			return new FacetCounts(fields, values);
		} finally {
			snapshot.release();
		}
	}

	private static List<Value> count(ClaimsQuery query, SharedSnapshot snapshot, ClaimField field,
			IProgressMonitor monitor) throws CorpusException, QueryException {
		var table = snapshot.claims().aggregate(query.textBut(field), List.of(field), monitor);
		var found = table.rows().stream().map(row -> new Value(row.values().getFirst(), row.count())).toList();
		var missing = query.values(field).stream()
				.filter(value -> found.stream().noneMatch(known -> known.value().equals(value)))
				.map(value -> new Value(value, 0));
		return Stream.concat(found.stream(), missing).sorted(ORDER).toList();
	}

	/** The first values of a field, what is chosen, and having none. */
	List<Value> shown(ClaimField field, Set<String> chosen, int most) {
		List<Value> all = values.getOrDefault(field, List.of());
		Set<Value> first = Set.copyOf(all.subList(0, Math.min(most, all.size())));
		return all.stream().filter(value -> first.contains(value) || value.value().isEmpty()
				|| chosen.contains(value.value())).toList();
	}
}
