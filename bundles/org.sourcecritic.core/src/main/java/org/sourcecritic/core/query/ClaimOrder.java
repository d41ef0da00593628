package org.sourcecritic.core.query;

import java.util.Arrays;
import java.util.List;

/**
 * The order of found claims: by the first key, within it by the second, and so on. Claims that are alike in all of them
 * stand in the order of their places: by document, first offset and annotator.
 */
public record ClaimOrder(List<Key> keys) {

	/** By place in the texts. */
	public static final ClaimOrder BY_PLACE = new ClaimOrder(List.of());

	public ClaimOrder {
		keys = List.copyOf(keys);
	}

	public static ClaimOrder by(Key... keys) {
		return new ClaimOrder(Arrays.asList(keys));
	}

	/**
	 * One key of an order.
	 *
	 * @param field
	 *     {@link ClaimField#QUOTE} or {@link ClaimField#NOTE}, by their first {@value #LETTERS} characters as a
	 *     dictionary sorts them; or a field that can be counted by, of several values by the first
	 * @param values
	 *     of a field that can be counted by: its values in the order wanted, all others after them; empty for the order
	 *     of the values themselves
	 * @param descending
	 *     whether the last comes first
	 */
	public record Key(ClaimField field, List<String> values, boolean descending) {

		/** How much of a quote or note counts. */
		public static final int LETTERS = 60;

		public Key {
			values = List.copyOf(values);
		}
	}
}
