package org.sourcecritic.core.internal.index;

import org.apache.lucene.document.IntRange;
import org.apache.lucene.search.Query;
import org.eclipse.jdt.annotation.NonNull;
import org.sourcecritic.core.internal.index.Condition.Value;
import org.sourcecritic.core.query.QueryException;

/** Years; what is found is what has one of them. */
record YearScale() implements Scale<@NonNull Integer> {

	@Override
	public Integer least() {
		return YearSpan.OPEN_BEGINNING;
	}

	@Override
	public Integer greatest() {
		return YearSpan.OPEN_END;
	}

	@Override
	public Integer before(Integer point) {
		return Math.max(point, YearSpan.OPEN_BEGINNING + 1) - 1;
	}

	@Override
	public Integer after(Integer point) {
		return Math.min(point, YearSpan.OPEN_END - 1) + 1;
	}

	@Override
	public Extent<Integer> extent(Value value) throws QueryException {
		var years = YearSpan.of(value.text())
				.orElseThrow(() -> QueryFault.at(value.offset(), "QueryFault_noYear", value.text()));
		return new Extent<>(years.from(), years.to());
	}

	@Override
	public Query between(String field, Integer first, Integer last) {
		return IntRange.newIntersectsQuery(field, new int[]{ first }, new int[]{ last });
	}
}
