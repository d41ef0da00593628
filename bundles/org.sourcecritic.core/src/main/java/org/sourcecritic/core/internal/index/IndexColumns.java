package org.sourcecritic.core.internal.index;

import java.util.EnumMap;
import java.util.Map;

import org.sourcecritic.core.query.ClaimField;

/** The columns of all fields that claims are counted by, as long as the index is open. */
final class IndexColumns {

	private final Map<ClaimField, FieldColumn> columns = new EnumMap<>(ClaimField.class);
	private final FieldColumn ids = new FieldColumn(IndexNames.ID);

	IndexColumns() {
		for (var field : ClaimField.values()) {
			columns.put(field, new FieldColumn(IndexNames.exact(field)));
		}
	}

	FieldColumn of(ClaimField field) {
		var column = columns.get(field);
		if (column == null) {
			throw new IllegalArgumentException(field.queryName());
		}
		return column;
	}

	/** The ids of documents and tags in the entries that describe these. */
	FieldColumn ids() {
		return ids;
	}
}
