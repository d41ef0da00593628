package org.sourcecritic.core.internal.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.Query;
import org.eclipse.jdt.annotation.NonNull;
import org.sourcecritic.core.internal.index.Condition.Value;
import org.sourcecritic.core.query.QueryException;

/** Milliseconds since 1970 in UTC; a written day, month or year covers all of its own. */
record DayScale() implements Scale<@NonNull Long> {

	private static final Pattern DAY = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

	@Override
	public Long least() {
		return Long.MIN_VALUE;
	}

	@Override
	public Long greatest() {
		return Long.MAX_VALUE;
	}

	@Override
	public Long before(Long point) {
		return point - 1;
	}

	@Override
	public Long after(Long point) {
		return point + 1;
	}

	@Override
	public Extent<Long> extent(Value value) throws QueryException {
		var written = DAY.matcher(value.text());
		if (!written.matches()) {
			throw noDay(value);
		}
		try {
			return days(written);
		} catch (DateTimeException e) {
			throw noDay(value);
		}
	}

	@Override
	public Query between(String field, Long first, Long last) {
		return LongPoint.newRangeQuery(field, first, last);
	}

	private static Extent<Long> days(Matcher written) {
		var first = LocalDate.of(number(written, 1), number(written, 2), number(written, 3));
		var next = written.group(2) == null
				? first.plusYears(1)
				: written.group(3) == null ? first.plusMonths(1) : first.plusDays(1);
		return new Extent<>(millis(first), millis(next) - 1);
	}

	private static int number(Matcher written, int group) {
		return written.group(group) == null ? 1 : Integer.parseInt(written.group(group));
	}

	private static long millis(LocalDate day) {
		return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
	}

	private static QueryException noDay(Value value) {
		return QueryFault.at(value.offset(), "QueryFault_noDay", value.text());
	}
}
