package org.sourcecritic.core.internal.index;

import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.MultiTermQuery.RewriteMethod;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Where the index has the terms of a field. */
enum TermPlace {
	/** By term the entries that have it: quick to ask, slow to make. */
	POSTINGS {
		@Override
		Query one(Term term) {
			return new TermQuery(term);
		}

		@Override
		RewriteMethod several() {
			return MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE;
		}
	},
	/** By entry the terms it has, which are there for counting anyway: asking looks at each entry. */
	DOC_VALUES {
		@Override
		Query one(Term term) {
			return SortedSetDocValuesField.newSlowExactQuery(term.field(), term.bytes());
		}

		@Override
		RewriteMethod several() {
			return MultiTermQuery.DOC_VALUES_REWRITE;
		}
	};

	abstract Query one(Term term);

	/** How a query for several terms finds its entries. */
	abstract RewriteMethod several();
}
