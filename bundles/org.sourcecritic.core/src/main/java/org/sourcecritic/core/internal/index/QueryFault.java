package org.sourcecritic.core.internal.index;

import org.sourcecritic.core.query.QueryException;

/** What is wrong with a query, said in the user's language. */
final class QueryFault {

	private QueryFault() {
	}

	/**
	 * @param offset
	 *     in UTF-16 code units of the query, from 0
	 */
	static QueryException at(int offset, String key, Object... arguments) {
		return new QueryException(offset + 1, Messages.format(key, arguments));
	}
}
