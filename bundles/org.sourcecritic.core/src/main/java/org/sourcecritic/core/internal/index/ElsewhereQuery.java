package org.sourcecritic.core.internal.index;

import java.io.IOException;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.query.ClaimField;

/**
 * Claims found by what stands in other index documents: these are asked first, when the query is rewritten, and then
 * the
 * claims that belong to them.
 */
final class ElsewhereQuery extends Query {

	private final String type;
	private final Query asked;
	private final String found;
	private final String belonging;

	/**
	 * @param type
	 *     of the index documents that are asked
	 * @param found
	 *     their doc values that claims know them by
	 * @param belonging
	 *     the claims' term field for these
	 */
	private ElsewhereQuery(String type, Query asked, String found, String belonging) {
		this.type = type;
		this.asked = asked;
		this.found = found;
		this.belonging = belonging;
	}

	/** Claims by a query for the field, which is asked wherever its values stand. */
	static Query of(ClaimField field, Query asked) {
		return switch (field.origin()) {
			case IN_CLAIM -> asked;
			case IN_CODEBOOK -> ofTags(asked);
			case IN_CARD -> new ElsewhereQuery(IndexNames.DOCUMENT, asked, IndexNames.ID, IndexNames.DOCUMENT_OF);
			case IN_REMARKS -> new ElsewhereQuery(IndexNames.REMARK, asked, IndexNames.ABOUT, IndexNames.KEY);
		};
	}

	/** Claims by a query for their tags in the codebook. */
	static Query ofTags(Query asked) {
		return new ElsewhereQuery(IndexNames.TAG, asked, IndexNames.ID, IndexNames.TAG_OF);
	}

	@Override
	@NonNullByDefault({})
	public Query rewrite(IndexSearcher searcher) throws IOException {
		var ofType = new BooleanQuery.Builder().add(new TermQuery(new Term(IndexNames.TYPE, type)), Occur.FILTER)
				.add(asked, Occur.FILTER).build();
		var values = searcher.search(ofType, new FoundValues(found));
		return values.isEmpty() ? MatchNoDocsQuery.INSTANCE : new TermInSetQuery(belonging, values);
	}

	@Override
	@NonNullByDefault({})
	public void visit(QueryVisitor visitor) {
		visitor.visitLeaf(this);
	}

	@Override
	@NonNullByDefault({})
	public String toString(String field) {
		return belonging + " of " + type + "(" + asked.toString(field) + ")";
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return sameClassAs(other) && other instanceof ElsewhereQuery that && type.equals(that.type)
				&& asked.equals(that.asked) && found.equals(that.found) && belonging.equals(that.belonging);
	}

	@Override
	public int hashCode() {
		return 31 * (31 * classHash() + type.hashCode()) + asked.hashCode();
	}
}
