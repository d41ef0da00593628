package org.sourcecritic.core.internal.index;

import org.apache.lucene.search.Query;
import org.sourcecritic.core.query.QueryException;

/** How fields of one kind are asked. */
interface FieldQueries {

	Query of(IndexField field, Condition condition) throws QueryException;
}
