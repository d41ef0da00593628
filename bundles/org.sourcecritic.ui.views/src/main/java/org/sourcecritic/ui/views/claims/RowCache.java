package org.sourcecritic.ui.views.claims;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rows that were looked at last, so that scrolling back and forth reads each once. Belongs to one thread. */
final class RowCache {

	@FunctionalInterface
	interface Reader<E extends Exception> {
		ListedRow read(int row) throws E;
	}

	private final Map<Integer, ListedRow> rows;

	/**
	 * @param most
	 *     rows that are kept
	 */
	RowCache(int most) {
		rows = new LinkedHashMap<>(most * 2, 0.75f, true) {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<Integer, ListedRow> eldest) {
				return size() > most;
			}
		};
	}

	<E extends Exception> ListedRow get(int row, Reader<E> reader) throws E {
		ListedRow known = rows.get(row);
		if (known == null) {
			known = reader.read(row);
			rows.put(row, known);
		}
		return known;
	}
}
