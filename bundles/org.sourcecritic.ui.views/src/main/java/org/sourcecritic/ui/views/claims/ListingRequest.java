package org.sourcecritic.ui.views.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.ClaimOrder;
import org.sourcecritic.core.query.FoundClaims;
import org.sourcecritic.core.query.QueryException;
import org.sourcecritic.ui.SharedSnapshot;

/**
 * What a list is to show.
 *
 * @param open
 *     the values whose groups are open
 */
record ListingRequest(ClaimsQuery query, ClaimSort sort, Grouping grouping, Set<String> open) {

	ListingRequest {
		open = Set.copyOf(open);
	}

	/**
	 * Finds it, in any thread. The listing holds the snapshot until it is closed.
	 *
	 * @throws QueryException
	 *     with the column in what was typed
	 * @throws OperationCanceledException
	 *     when the monitor says so or nobody holds the snapshot any more
	 */
	Listing find(CorpusStore store, SharedSnapshot snapshot, IProgressMonitor monitor)
			throws CorpusException, QueryException {
		if (!snapshot.hold()) {
			throw new OperationCanceledException();
		}
		boolean found = false;
		try {
			var check = query.check();
			if (check.isPresent()) {
				snapshot.claims().count(check.get(), monitor);
			}
			ClaimOrder order = sort.order(store);
			ClaimField field = grouping.field().orElse(null);
			int all = (int) snapshot.claims().count("", monitor); //$NON-NLS-1$
			var listing = field == null
					? flat(store, snapshot, order, all, monitor)
					: grouped(store, snapshot, order, field, all, monitor);
			found = true;
			return listing;
		} finally {
			if (!found) {
				snapshot.release();
			}
		}
	}

	private Listing flat(CorpusStore store, SharedSnapshot snapshot, ClaimOrder order, int all,
			IProgressMonitor monitor) throws CorpusException, QueryException {
		var claims = inOrder(snapshot.claims().find(query.text(), order, monitor));
		return new Listing(store, snapshot, ListedRows.flat(claims), claims.size(), all, Map.of());
	}

	private Listing grouped(CorpusStore store, SharedSnapshot snapshot, ClaimOrder order, ClaimField field, int all,
			IProgressMonitor monitor) throws CorpusException, QueryException {
		var table = snapshot.claims().aggregate(query.text(), List.of(field), monitor);
		Map<String, Integer> sizes = new HashMap<>();
		table.rows().forEach(row -> sizes.put(row.values().getFirst(), (int) row.count()));
		List<ListedGroup> groups = new ArrayList<>();
		Map<String, Integer> places = new HashMap<>();
		for (String value : ClaimSort.sorted(sizes.keySet().stream(), known -> grouping.label(store, known))) {
			FoundClaims claims = open.contains(value)
					? inOrder(snapshot.claims().find(query.textWith(field, value), order, monitor))
					: null;
			places.put(value, groups.size());
			groups.add(group(store, value, sizes.getOrDefault(value, 0), claims));
		}
		return new Listing(store, snapshot, ListedRows.grouped(groups), (int) table.total(), all, places);
	}

	private ListedGroup group(CorpusStore store, String value, int size, @Nullable FoundClaims claims) {
		return new ListedGroup(value, grouping.label(store, value), size, claims);
	}

	private FoundClaims inOrder(FoundClaims found) {
		return sort.isReversed() ? new ReversedClaims(found) : found;
	}
}
