package org.sourcecritic.core.query;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sourcecritic.core.corpus.CorpusException;

/**
 * All claims as they were at one moment. Safe for use by several threads; close it when done, in any thread. What is
 * asked of it throws a {@link QueryException} where a query is wrong, and an
 * {@link org.eclipse.core.runtime.OperationCanceledException} soon after the monitor says so.
 */
public interface ClaimSnapshot extends AutoCloseable {

	/** How many claims a query finds. */
	long count(String query, IProgressMonitor monitor) throws CorpusException, QueryException;

	/**
	 * Counts what a query finds by one to three fields.
	 *
	 * @throws IllegalArgumentException
	 *     when there is no field, there are more than {@link AggregateTable#MOST_FIELDS}, or one of them can't be
	 *     counted by
	 */
	AggregateTable aggregate(String query, List<ClaimField> by, IProgressMonitor monitor)
			throws CorpusException, QueryException;

	/** What a query finds, in an order. */
	FoundClaims find(String query, ClaimOrder order, IProgressMonitor monitor) throws CorpusException, QueryException;

	@Override
	void close();
}
