package org.sourcecritic.core.internal.index;

import org.apache.lucene.search.Query;
import org.sourcecritic.core.internal.index.Condition.Value;
import org.sourcecritic.core.query.QueryException;

/** What the values of a field lie on: numbers, years, points in time. */
sealed interface Scale<T extends Comparable<T>> permits NumberScale, YearScale, DayScale {

	/** What a written value covers, first and last included. */
	record Extent<T>(T first, T last) {}

	T least();

	T greatest();

	T before(T point);

	T after(T point);

	Extent<T> extent(Value value) throws QueryException;

	/** First and last included, in this order. */
	Query between(String field, T first, T last);
}
