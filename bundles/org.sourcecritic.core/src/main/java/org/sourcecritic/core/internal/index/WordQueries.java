package org.sourcecritic.core.internal.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.sourcecritic.core.internal.index.Condition.Near;
import org.sourcecritic.core.internal.index.Condition.Value;
import org.sourcecritic.core.query.QueryException;

/** Fields of analysed words: what is one value in the query may be several words, which then follow each other. */
record WordQueries(Analyzer analyzer) implements FieldQueries {

	@Override
	public Query of(IndexField field, Condition condition) throws QueryException {
		return switch (condition) {
			case Value value -> phrase(field.name(), value, 0);
			case Near near -> phrase(field.name(), near, near.places());
			default -> new TermQueries(this::spelled, TermPlace.POSTINGS).of(field, condition);
		};
	}

	private Query phrase(String field, Condition asked, int places) throws QueryException {
		var phrase = new QueryBuilder(analyzer).createPhraseQuery(field, asked.text(), places);
		if (phrase == null) {
			throw QueryFault.at(asked.offset(), "QueryFault_noWord", asked.text());
		}
		return phrase;
	}

	private String spelled(String text) {
		return analyzer.normalize("", text).utf8ToString();
	}
}
