package org.sourcecritic.core.internal.index;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.search.Query;
import org.eclipse.jdt.annotation.NonNull;
import org.sourcecritic.core.internal.index.Condition.Value;
import org.sourcecritic.core.query.QueryException;

/** Numbers, written without separators for thousands and with a decimal point. */
record NumberScale() implements Scale<@NonNull Double> {

	private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?");

	/** The untouched value that the index has for a number, however it is written. */
	static String untouched(String written) {
		return NUMBER.matcher(written).matches()
				? new BigDecimal(written).stripTrailingZeros().toPlainString()
				: written;
	}

	@Override
	public Double least() {
		return Double.NEGATIVE_INFINITY;
	}

	@Override
	public Double greatest() {
		return Double.POSITIVE_INFINITY;
	}

	@Override
	public Double before(Double point) {
		return DoublePoint.nextDown(point);
	}

	@Override
	public Double after(Double point) {
		return DoublePoint.nextUp(point);
	}

	@Override
	public Extent<Double> extent(Value value) throws QueryException {
		if (!NUMBER.matcher(value.text()).matches()) {
			throw QueryFault.at(value.offset(), "QueryFault_noNumber", value.text());
		}
		var number = new BigDecimal(value.text()).doubleValue();
		return new Extent<>(number, number);
	}

	@Override
	public Query between(String field, Double first, Double last) {
		return DoublePoint.newRangeQuery(field, first, last);
	}
}
