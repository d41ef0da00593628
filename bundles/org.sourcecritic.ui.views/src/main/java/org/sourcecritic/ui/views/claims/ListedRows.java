package org.sourcecritic.ui.views.claims;

import java.util.Arrays;
import java.util.List;

import org.sourcecritic.core.query.FoundClaims;

/**
 * The rows of a list from the first to the last: claims only, or heads of groups with the claims of the open ones below
 * them.
 */
final class ListedRows {

	/**
	 * What a row is.
	 *
	 * @param claim
	 *     the place among the claims of its group; -1 for the head
	 */
	record Place(int group, int claim) {

		boolean isHead() {
			return claim < 0;
		}
	}

	private final List<ListedGroup> groups;
	private final int heads;
	/** The first row of each group, and the number of all rows. */
	private final int[] starts;

	private ListedRows(List<ListedGroup> groups, int heads) {
		this.groups = List.copyOf(groups);
		this.heads = heads;
		starts = new int[groups.size() + 1];
		for (int i = 0; i < groups.size(); i++) {
			starts[i + 1] = Math.addExact(starts[i], groups.get(i).rows() + heads);
		}
	}

	static ListedRows grouped(List<ListedGroup> groups) {
		return new ListedRows(groups, 1);
	}

	static ListedRows flat(FoundClaims claims) {
		return new ListedRows(List.of(new ListedGroup("", "", claims.size(), claims)), 0); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static ListedRows none() {
		return new ListedRows(List.of(), 0);
	}

	List<ListedGroup> groups() {
		return groups;
	}

	int count() {
		return starts[groups.size()];
	}

	/** @throws IndexOutOfBoundsException when there is no such row */
	Place place(int row) {
		if (row < 0 || row >= count()) {
			throw new IndexOutOfBoundsException(row);
		}
		int found = Arrays.binarySearch(starts, row);
		int group = found < 0 ? -found - 2 : lastWithStart(found, row);
		return new Place(group, row - starts[group] - heads);
	}

	/** Groups without rows begin where the next one does. */
	private int lastWithStart(int found, int row) {
		int group = found;
		while (group + 1 < groups.size() && starts[group + 1] == row) {
			group++;
		}
		return group;
	}

	int row(Place place) {
		return starts[place.group()] + place.claim() + heads;
	}
}
