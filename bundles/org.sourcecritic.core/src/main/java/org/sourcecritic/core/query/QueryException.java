package org.sourcecritic.core.query;

/** A query that can't be read: where, and what was expected there, in the user's language and in one line. */
public final class QueryException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int column;
	private final String reason;

	/**
	 * @param column
	 *     in UTF-16 code units of the query, from 1; one more than its length when something is missing at its end
	 */
	public QueryException(int column, String reason) {
		super(Messages.format("QueryException_at", column, reason));
		this.column = column;
		this.reason = reason;
	}

	/** Where the fault is, in UTF-16 code units of the query, from 1. */
	public int column() {
		return column;
	}

	/** What is wrong, without the column, for whoever shows the place otherwise. */
	public String reason() {
		return reason;
	}
}
