package org.sourcecritic.core.internal.index;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.sourcecritic.core.internal.index.Condition.Present;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.FieldKind;
import org.sourcecritic.core.query.QueryException;

/** Conditions on fields as queries for claims. */
final class LeafQueries {

	private static final FieldQueries UNTOUCHED = new TermQueries(UnaryOperator.identity(), TermPlace.DOC_VALUES);
	private static final FieldQueries UNTOUCHED_NUMBERS = new TermQueries(NumberScale::untouched, TermPlace.DOC_VALUES);

	private final Map<FieldKind, FieldQueries> byKind = new EnumMap<>(FieldKind.class);

	LeafQueries(Analyzer analyzer) {
		for (var kind : FieldKind.values()) {
			byKind.put(kind, switch (kind) {
				case NAME -> new TermQueries(value -> value.toLowerCase(Locale.ROOT), TermPlace.POSTINGS);
				case LITERAL -> new TermQueries(value -> value.toUpperCase(Locale.ROOT), TermPlace.DOC_VALUES);
				case WORDS, TEXT -> new WordQueries(analyzer);
				case NUMBER -> new ScaleQueries<>(new NumberScale());
				case YEARS -> new ScaleQueries<>(new YearScale());
				case DAY -> new ScaleQueries<>(new DayScale());
			});
		}
	}

	/** Without a field: the quoted text and the note are asked, and anything at all is every claim. */
	Query of(Condition condition) throws QueryException {
		if (condition instanceof Present) {
			return MatchAllDocsQuery.INSTANCE;
		}
		return either(of(ClaimField.QUOTE.queryName(), condition), of(ClaimField.NOTE.queryName(), condition));
	}

	/**
	 * @param name
	 *     as in a query or as in {@link IndexNames#exact}
	 */
	Query of(String name, Condition condition) throws QueryException {
		var field = ClaimField.named(IndexNames.queryName(name)).orElseThrow();
		var isLiteral = field.kind() == FieldKind.LITERAL;
		var isExact = IndexNames.isExact(name) && !isLiteral; // in whatever case it is the same
		var asked = queries(field, isExact)
				.of(new IndexField(field, isExact || isLiteral ? IndexNames.exact(field) : field.queryName()),
						condition);
		var isPath = field == ClaimField.TAG && !isExact && !(condition instanceof Present);
		return isPath ? either(asked, ElsewhereQuery.ofTags(asked)) : ElsewhereQuery.of(field, asked);
	}

	private FieldQueries queries(ClaimField field, boolean isExact) {
		if (isExact) {
			return field.kind() == FieldKind.NUMBER ? UNTOUCHED_NUMBERS : UNTOUCHED;
		}
		return byKind.get(field.kind());
	}

	private static Query either(Query one, Query other) {
		return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
	}
}
