package org.sourcecritic.core.internal.index;

import java.util.function.Supplier;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** How many conditions a query has, counted as Lucene counts them before it searches. */
@NonNullByDefault({})
final class ConditionCount extends QueryVisitor {

	private int count;

	private ConditionCount() {
	}

	static int of(Query query) {
		var visitor = new ConditionCount();
		query.visit(visitor);
		return visitor.count;
	}

	@Override
	public void consumeTerms(Query query, Term... terms) {
		count++;
	}

	@Override
	public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> automaton) {
		count++;
	}

	@Override
	public void visitLeaf(Query query) {
		count++;
	}

	@Override
	public QueryVisitor getSubVisitor(Occur occur, Query parent) {
		return this;
	}
}
