package org.sourcecritic.ui.views.claims;

import java.util.Map;
import java.util.OptionalInt;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.query.FoundClaim;
import org.sourcecritic.core.query.FoundClaims;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.SharedSnapshot;

/**
 * Claims found in one state of the corpus, in an order; each row is read when it is asked for. Belongs to the display's
 * thread once it was found, and is closed when another one is shown.
 */
final class Listing implements AutoCloseable {

	private static final int ROWS_KEPT = 2_000;
	private static final long WHOLE = 100;

	private final CorpusStore store;
	private final SharedSnapshot snapshot;
	private final ListedRows rows;
	private final int found;
	private final int all;
	private final Map<String, Integer> groups;
	private final RowCache cache = new RowCache(ROWS_KEPT);

	/**
	 * @param snapshot
	 *     held for the listing
	 * @param found
	 *     how many claims there are in all groups
	 * @param all
	 *     how many claims the corpus has
	 * @param groups
	 *     the place of the group of each value
	 */
	Listing(CorpusStore store, SharedSnapshot snapshot, ListedRows rows, int found, int all,
			Map<String, Integer> groups) {
		this.store = store;
		this.snapshot = snapshot;
		this.rows = rows;
		this.found = found;
		this.all = all;
		this.groups = groups;
	}

	int found() {
		return found;
	}

	int all() {
		return all;
	}

	int count() {
		return rows.count();
	}

	private boolean isGrouped() {
		return !groups.isEmpty();
	}

	ListedRow row(int row) throws CorpusException {
		return cache.get(row, this::read);
	}

	/** Where a claim is shown, if it is: a claim of a closed group is not. */
	OptionalInt row(SetKey set, String id) throws CorpusException {
		for (int group = 0; group < rows.groups().size(); group++) {
			FoundClaims claims = rows.groups().get(group).claims();
			OptionalInt place = claims == null ? OptionalInt.empty() : claims.place(set, id);
			if (place.isPresent()) {
				return OptionalInt.of(rows.row(new ListedRows.Place(group, place.getAsInt())));
			}
		}
		return OptionalInt.empty();
	}

	/** Where the head of a group is shown. */
	OptionalInt head(String value) {
		Integer group = groups.get(value);
		return group == null ? OptionalInt.empty() : OptionalInt.of(rows.row(new ListedRows.Place(group, -1)));
	}

	/** The head of the group that a row stands in. */
	OptionalInt headOf(int row) {
		return !isGrouped() || row < 0 || row >= count()
				? OptionalInt.empty()
				: OptionalInt.of(rows.row(new ListedRows.Place(rows.place(row).group(), -1)));
	}

	private ListedRow read(int row) throws CorpusException {
		var place = rows.place(row);
		ListedGroup group = rows.groups().get(place.group());
		FoundClaims claims = group.claims();
		return place.isHead() || claims == null
				? new ListedRow.Head(group)
				: entry(claims.get(place.claim()));
	}

	private ListedRow.Entry entry(FoundClaim claim) {
		String document = claim.set().document();
		int length = store.document(document).map(SourceDocument::getLength).orElse(0);
		return new ListedRow.Entry(claim, Labels.tag(store, claim.tag()), Labels.line(claim.quote()),
				Labels.document(store, document), Labels.annotator(store, claim.set().annotator()),
				Labels.line(claim.note()), length == 0 ? 0 : (int) (claim.start() * WHOLE / length));
	}

	@Override
	public void close() {
		snapshot.release();
	}
}
