package org.sourcecritic.core.internal.index;

import java.util.List;

import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldableNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode.Modifier;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.MinShouldMatchNode;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.query.QueryException;

/**
 * Lucene's syntax tree as a query. Other than in Lucene, NOT means the same wherever it stands: {@code a OR NOT b}
 * finds
 * what has no b, too.
 */
record ClaimQueries(Conditions conditions, LeafQueries leaves) {

	private static final String ANY_FIELD = "*";

	Query of(QueryNode node) throws QueryException {
		return switch (node) {
			case GroupQueryNode group -> of(group.getChild());
			case BoostQueryNode boost -> of(boost.getChild());
			case MinShouldMatchNode some -> some(some.minShouldMatch, some.groupQueryNode.getChild());
			case ModifierQueryNode modified -> isNegative(modified) ? not(modified) : of(modified.getChild());
			case OrQueryNode any -> any(any.getChildren());
			case BooleanQueryNode all -> all(all.getChildren());
			default -> leaf(node);
		};
	}

	private Query all(List<QueryNode> nodes) throws QueryException {
		var all = new BooleanQuery.Builder();
		for (var node : nodes) {
			if (isNegative(node)) {
				all.add(of(((ModifierQueryNode) node).getChild()), Occur.MUST_NOT);
			} else {
				all.add(of(node), Occur.MUST);
			}
		}
		if (nodes.stream().allMatch(ClaimQueries::isNegative)) {
			all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
		}
		return all.build();
	}

	private Query any(List<QueryNode> nodes) throws QueryException {
		var any = new BooleanQuery.Builder();
		for (var node : nodes) {
			any.add(of(node), isRequired(node) ? Occur.MUST : Occur.SHOULD);
		}
		return any.build();
	}

	private Query some(int least, QueryNode group) throws QueryException {
		var isList = group instanceof BooleanQueryNode && !(group instanceof AndQueryNode);
		var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
		for (var node : isList ? group.getChildren() : List.of(group)) {
			some.add(of(node), Occur.SHOULD);
		}
		return some.build();
	}

	private Query not(ModifierQueryNode modified) throws QueryException {
		return all(List.of(modified));
	}

	private Query leaf(QueryNode leaf) throws QueryException {
		var condition = conditions.of(leaf);
		var field = field(leaf instanceof SlopQueryNode slop ? slop.getChild() : leaf);
		return field == null || ANY_FIELD.contentEquals(field)
				? leaves.of(condition)
				: leaves.of(field.toString(), condition);
	}

	private static @Nullable CharSequence field(QueryNode leaf) {
		return leaf instanceof FieldableNode named ? named.getField() : null;
	}

	private static boolean isNegative(QueryNode node) {
		return node instanceof ModifierQueryNode modified && modified.getModifier() == Modifier.MOD_NOT;
	}

	private static boolean isRequired(QueryNode node) {
		return node instanceof ModifierQueryNode modified && modified.getModifier() == Modifier.MOD_REQ;
	}
}
