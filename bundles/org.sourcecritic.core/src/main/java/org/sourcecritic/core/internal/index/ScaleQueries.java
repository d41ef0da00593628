package org.sourcecritic.core.internal.index;

import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.sourcecritic.core.internal.index.Condition.Between;
import org.sourcecritic.core.internal.index.Condition.End;
import org.sourcecritic.core.internal.index.Condition.Present;
import org.sourcecritic.core.internal.index.Condition.Value;
import org.sourcecritic.core.internal.index.Condition.Wildcards;
import org.sourcecritic.core.query.QueryException;

/** Fields whose values lie on a scale. */
record ScaleQueries<T extends Comparable<T>>(Scale<T> scale) implements FieldQueries {

	@Override
	public Query of(IndexField field, Condition condition) throws QueryException {
		return switch (condition) {
			case Present present -> field.present();
			case Value value -> at(field.name(), value);
			case Wildcards value -> at(field.name(), new Value(value.text(), value.offset())); // 1941? is a year
			case Between range -> between(field.name(), range);
			default -> throw QueryFault.at(condition.offset(), "QueryFault_scale", field.field().queryName());
		};
	}

	private Query at(String field, Value value) throws QueryException {
		var extent = scale.extent(value);
		return scale.between(field, extent.first(), extent.last());
	}

	private Query between(String field, Between range) throws QueryException {
		if (range.lower().isPresent() && range.upper().isPresent()) {
			checkOrder(range.lower().get().value(), range.upper().get().value());
		}
		var first = range.lower().isEmpty() ? scale.least() : first(range.lower().get());
		var last = range.upper().isEmpty() ? scale.greatest() : last(range.upper().get());
		return first.compareTo(last) > 0 ? MatchNoDocsQuery.INSTANCE : scale.between(field, first, last);
	}

	private void checkOrder(Value lower, Value upper) throws QueryException {
		if (scale.extent(lower).first().compareTo(scale.extent(upper).last()) > 0) {
			throw QueryFault.at(lower.offset(), "QueryFault_wrongWay", lower.text());
		}
	}

	private T first(End lower) throws QueryException {
		var extent = scale.extent(lower.value());
		return lower.isIncluded() ? extent.first() : scale.after(extent.last());
	}

	private T last(End upper) throws QueryException {
		var extent = scale.extent(upper.value());
		return upper.isIncluded() ? extent.last() : scale.before(extent.first());
	}
}
