package org.sourcecritic.core.internal.index;

import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.sourcecritic.core.query.ClaimField;

/** A field as it is asked for: by what it holds, or by its untouched values. */
record IndexField(ClaimField field, String name) {

	/** What has any value; a text by its norms, everything else by the doc values of the untouched values. */
	Query present() {
		return new FieldExistsQuery(field.kind().isCountable() ? IndexNames.exact(field) : field.queryName());
	}
}
