package org.sourcecritic.core.query;

/** Query text made from values rather than typed, such as by choosing a line in a table of counts. */
public final class QueryTerms {

	private QueryTerms() {
	}

	/**
	 * What finds the claims whose field has this very value, letter by letter; the empty string stands for having none.
	 * It
	 * can be joined with others by spaces, AND, OR and parentheses.
	 *
	 * @throws IllegalArgumentException
	 *     when claims can't be counted by the field
	 */
	public static String equal(ClaimField field, String value) {
		if (!field.kind().isCountable()) {
			throw new IllegalArgumentException(field.queryName());
		}
		return value.isEmpty() ? "(NOT " + field.queryName() + ":*)" : field.queryName() + "=" + quoted(value);
	}

	private static String quoted(String value) {
		return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
