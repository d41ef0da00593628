package org.sourcecritic.ui.views.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.ClaimChange;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.model.Annotation;

/**
 * All claims of a corpus, those that a filter lets through sorted and in groups. A single change costs what it changes.
 * Belongs to one thread.
 */
final class ClaimList {

	/** Where a row is. Without grouping there is one group. */
	record Place(int group, int row) {}

	/** Hears of single changes, in the order they are made. */
	interface Listener {

		/** A row is there now; {@code newGroup} when it is the first of its group. */
		void added(Place place, boolean newGroup);

		/** A row is gone; {@code emptied} when its group is gone with it. */
		void removed(Place place, boolean emptied);
	}

	private record Id(SetKey set, String id) {}

	private final Map<Id, ClaimRow> all = new HashMap<>();
	private final List<ClaimGroup> groups = new ArrayList<>();
	private ClaimFilter filter = ClaimFilter.ALL;
	private Grouping grouping = Grouping.NONE;
	private Comparator<ClaimRow> order = ClaimColumn.BY_PLACE;

	/** Forgets all and takes these. */
	void setAll(CorpusStore store, Stream<Claim> claims) {
		all.clear();
		claims.forEach(claim -> all.put(new Id(claim.set(), claim.id()), new ClaimRow(store, claim)));
		arrange();
	}

	void clear() {
		all.clear();
		groups.clear();
	}

	/** Takes over single changes, telling each. */
	void apply(CorpusStore store, Collection<ClaimChange> changes, Listener listener) {
		for (ClaimChange change : changes) {
			var id = new Id(change.set(), change.id());
			ClaimRow before = all.remove(id);
			if (before != null && filter.lets(before)) {
				remove(before, listener);
			}
			Annotation annotation = change.after();
			if (annotation != null) {
				var after = new ClaimRow(store, new Claim(change.set(), annotation));
				all.put(id, after);
				if (filter.lets(after)) {
					insert(after, listener);
				}
			}
		}
	}

	void filter(ClaimFilter wanted) {
		filter = wanted;
		arrange();
	}

	ClaimFilter filter() {
		return filter;
	}

	void group(Grouping wanted) {
		grouping = wanted;
		arrange();
	}

	Grouping grouping() {
		return grouping;
	}

	void sort(Comparator<ClaimRow> wanted) {
		order = wanted;
		groups.forEach(group -> group.rows().sort(order));
	}

	/** In the order of their labels; without grouping one, or none when nothing is shown. */
	List<ClaimGroup> groups() {
		return Collections.unmodifiableList(groups);
	}

	int count() {
		return all.size();
	}

	int shown() {
		return groups.stream().mapToInt(group -> group.rows().size()).sum();
	}

	Optional<ClaimRow> row(Place place) {
		if (place.group() >= groups.size()) {
			return Optional.empty();
		}
		List<ClaimRow> rows = groups.get(place.group()).rows();
		return place.row() < rows.size() ? Optional.of(rows.get(place.row())) : Optional.empty();
	}

	/** Where a claim is shown, if it is. */
	Optional<Place> place(Claim claim) {
		ClaimRow row = all.get(new Id(claim.set(), claim.id()));
		if (row == null || !filter.lets(row)) {
			return Optional.empty();
		}
		int group = groupOf(row);
		int at = group < 0 ? -1 : Collections.binarySearch(groups.get(group).rows(), row, order);
		return at < 0 ? Optional.empty() : Optional.of(new Place(group, at));
	}

	private void arrange() {
		groups.clear();
		Map<String, ClaimGroup> byKey = new LinkedHashMap<>();
		for (ClaimRow row : all.values()) {
			if (filter.lets(row)) {
				byKey.computeIfAbsent(grouping.key(row), key -> new ClaimGroup(key, grouping.label(row))).rows()
						.add(row);
			}
		}
		groups.addAll(byKey.values());
		groups.sort(GROUP_ORDER);
		groups.forEach(group -> group.rows().sort(order));
	}

	private static final Comparator<ClaimGroup> GROUP_ORDER = Comparator
			.comparing(ClaimGroup::label, String.CASE_INSENSITIVE_ORDER).thenComparing(ClaimGroup::key);

	private int groupOf(ClaimRow row) {
		return Collections.binarySearch(groups, new ClaimGroup(grouping.key(row), grouping.label(row)), GROUP_ORDER);
	}

	private void insert(ClaimRow row, Listener listener) {
		int group = groupOf(row);
		boolean isNew = group < 0;
		if (isNew) {
			group = -group - 1;
			groups.add(group, new ClaimGroup(grouping.key(row), grouping.label(row)));
		}
		List<ClaimRow> rows = groups.get(group).rows();
		int at = Collections.binarySearch(rows, row, order);
		int index = at < 0 ? -at - 1 : at;
		rows.add(index, row);
		listener.added(new Place(group, index), isNew);
	}

	private void remove(ClaimRow row, Listener listener) {
		int group = groupOf(row);
		if (group < 0) {
			return;
		}
		List<ClaimRow> rows = groups.get(group).rows();
		int at = Collections.binarySearch(rows, row, order);
		if (at < 0) {
			return;
		}
		rows.remove(at);
		if (rows.isEmpty()) {
			groups.remove(group);
		}
		listener.removed(new Place(group, at), rows.isEmpty());
	}
}
