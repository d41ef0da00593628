package org.sourcecritic.ui.views.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sourcecritic.core.corpus.ClaimChange;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.query.AggregateTable;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.QueryException;
import org.sourcecritic.ui.SharedSnapshot;

/** How many claims each set and each document has. */
record SetCounts(Map<SetKey, Long> sets, Map<String, Long> documents) {

	static final SetCounts NONE = new SetCounts(Map.of(), Map.of());

	/** Counts, in any thread. */
	static SetCounts of(SharedSnapshot snapshot, IProgressMonitor monitor) throws CorpusException, QueryException {
		if (!snapshot.hold()) {
			throw new OperationCanceledException();
		}
		try {
			return of(snapshot.claims().aggregate("", List.of(ClaimField.DOCUMENT, ClaimField.ANNOTATOR), monitor)); //$NON-NLS-1$
		} finally {
			snapshot.release();
		}
	}

	/**
	 * @param table
	 *     by document and annotator
	 */
	static SetCounts of(AggregateTable table) {
		Map<SetKey, Long> sets = new HashMap<>();
		Map<String, Long> documents = new HashMap<>();
		for (var row : table.rows()) {
			String document = row.values().get(0);
			sets.put(new SetKey(document, row.values().get(1)), row.count());
			documents.merge(document, row.count(), Long::sum);
		}
		return new SetCounts(sets, documents);
	}

	/** With claims that came and went since. */
	SetCounts after(List<ClaimChange> changes) {
		Map<SetKey, Long> changedSets = new HashMap<>(sets);
		Map<String, Long> changedDocuments = new HashMap<>(documents);
		for (var change : changes) {
			long more = (change.after() == null ? 0 : 1) - (change.before() == null ? 0 : 1);
			changedSets.merge(change.set(), more, Long::sum);
			changedDocuments.merge(change.set().document(), more, Long::sum);
		}
		return new SetCounts(changedSets, changedDocuments);
	}

	/** The sets whose counts are not as they were. */
	Set<SetKey> changedFrom(SetCounts before) {
		Set<SetKey> changed = new HashSet<>();
		sets.forEach((set, count) -> {
			if (!count.equals(before.sets.get(set))) {
				changed.add(set);
			}
		});
		before.sets.keySet().stream().filter(set -> !sets.containsKey(set)).forEach(changed::add);
		return changed;
	}
}
