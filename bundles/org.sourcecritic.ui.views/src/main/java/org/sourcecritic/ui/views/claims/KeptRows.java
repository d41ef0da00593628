package org.sourcecritic.ui.views.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.CorpusException;

/**
 * What was selected and in sight in a listing, to be found again in another.
 *
 * @param lead
 *     the row that stays where it was on the screen, null for none
 * @param offset
 *     how far below the first row in sight it was
 */
record KeptRows(List<ListedRow> selected, @Nullable ListedRow lead, int offset) {

	static final KeptRows NONE = new KeptRows(List.of(), null, 0);

	static KeptRows of(Listing listing, RowSelection selection, RowWindow window) {
		if (window.count() == 0) {
			return NONE;
		}
		try {
			List<ListedRow> selected = new ArrayList<>();
			for (int row : selection.rows().toArray()) {
				selected.add(listing.row(row));
			}
			int lead = window.shows(selection.lead()) ? selection.lead() : window.top();
			return new KeptRows(selected, listing.row(lead), lead - window.top());
		} catch (CorpusException e) {
			return NONE; // the new listing says what is wrong
		}
	}

	/** Selects what is still there, and returns the window with the row that stays in sight. */
	RowWindow restore(Listing listing, RowSelection selection, RowWindow window) {
		selection.clear();
		for (ListedRow row : selected) {
			find(listing, row).ifPresent(selection::add);
		}
		// at the top of a list one wants to see what comes first
		var kept = lead == null || window.top() == 0 && selection.isEmpty()
				? OptionalInt.empty()
				: find(listing, lead);
		return kept.isPresent() ? window.scrolledTo(kept.getAsInt() - offset) : window;
	}

	private static OptionalInt find(Listing listing, ListedRow row) {
		try {
			return switch (row) {
				case ListedRow.Entry entry -> listing.row(entry.claim().set(), entry.claim().id());
				case ListedRow.Head(ListedGroup group) -> listing.head(group.value());
			};
		} catch (CorpusException e) {
			return OptionalInt.empty();
		}
	}
}
