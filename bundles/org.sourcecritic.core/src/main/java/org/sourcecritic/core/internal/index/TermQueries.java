package org.sourcecritic.core.internal.index;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.internal.index.Condition.Between;
import org.sourcecritic.core.internal.index.Condition.End;
import org.sourcecritic.core.internal.index.Condition.Near;
import org.sourcecritic.core.internal.index.Condition.Present;
import org.sourcecritic.core.internal.index.Condition.Regexp;
import org.sourcecritic.core.internal.index.Condition.Similar;
import org.sourcecritic.core.internal.index.Condition.Value;
import org.sourcecritic.core.internal.index.Condition.Wildcards;
import org.sourcecritic.core.query.QueryException;

/**
 * Fields of whole terms.
 *
 * @param spelling
 *     turns what is asked for into what the index has
 * @param place
 *     where the index has it
 */
record TermQueries(UnaryOperator<String> spelling, TermPlace place) implements FieldQueries {

	@Override
	public Query of(IndexField field, Condition condition) throws QueryException {
		return switch (condition) {
			case Present present -> field.present();
			case Value value -> place.one(term(field, value.text()));
			case Near near -> throw QueryFault.at(near.offset(), "QueryFault_near", field.field().queryName());
			case Wildcards wildcards -> wildcards(field, wildcards);
			case Similar similar -> similar(field, similar);
			case Regexp regexp -> new RegexpTerm(regexp, spelling).query(field.name(), place);
			case Between range -> between(field.name(), range);
		};
	}

	private Term term(IndexField field, String text) {
		return new Term(field.name(), spelling.apply(text));
	}

	private Query wildcards(IndexField field, Wildcards asked) throws QueryException {
		try {
			return new WildcardQuery(term(field, asked.pattern()), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT,
					place.several());
		} catch (TooComplexToDeterminizeException e) {
			throw QueryFault.at(asked.offset(), "QueryFault_complex", asked.text());
		}
	}

	/** All similar terms count, not only the best fifty that Lucene takes for ranking. */
	private Query similar(IndexField field, Similar asked) throws QueryException {
		if (asked.letters() > FuzzyQuery.defaultMaxEdits) {
			throw QueryFault.at(asked.offset(), "QueryFault_similar", FuzzyQuery.defaultMaxEdits);
		}
		return new FuzzyQuery(term(field, asked.text()), asked.letters(), FuzzyQuery.defaultPrefixLength,
				FuzzyQuery.defaultMaxExpansions, FuzzyQuery.defaultTranspositions,
				place.several());
	}

	private Query between(String field, Between range) throws QueryException {
		var lower = bytes(range.lower());
		var upper = bytes(range.upper());
		if (lower != null && upper != null && lower.compareTo(upper) > 0) {
			throw QueryFault.at(range.offset(), "QueryFault_wrongWay", range.text());
		}
		return new TermRangeQuery(field, lower, upper, isIncluded(range.lower()), isIncluded(range.upper()),
				place.several());
	}

	private @Nullable BytesRef bytes(Optional<End> end) {
		return end.isEmpty() ? null : new BytesRef(spelling.apply(end.get().value().text()));
	}

	private static boolean isIncluded(Optional<End> end) {
		return end.map(End::isIncluded).orElse(true);
	}
}
