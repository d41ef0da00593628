package org.sourcecritic.core.internal.index;

import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.REGEXPTERM;

import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.sourcecritic.core.query.QueryException;

/**
 * Queries for claims as people write them, in the syntax of Lucene's StandardQueryParser. Lucene's own parser makes the
 * syntax tree; what its leaves mean is ours, since our fields have kinds and places, and since a fault must be told
 * with
 * its column.
 */
public final class ClaimQueryText {

	/** In UTF-16 code units. */
	static final int LONGEST = 100_000;
	/** Lucene searches with 1,024 at most; the rest is for what callers add. */
	static final int MOST_CONDITIONS = 1_000;

	private final LeafQueries leaves;

	public ClaimQueryText(Analyzer analyzer) {
		leaves = new LeafQueries(analyzer);
	}

	/**
	 * A query that is not yet restricted to claims; a blank text asks for everything.
	 *
	 * @throws QueryException
	 *     when the text can't be read
	 */
	public Query parse(String text) throws QueryException {
		if (text.isBlank()) {
			return MatchAllDocsQuery.INSTANCE;
		}
		if (text.length() > LONGEST) {
			throw QueryFault.at(LONGEST, "QueryFault_long", LONGEST);
		}
		var tokens = QueryTokens.of(text);
		TokenChecks.check(tokens);
		var rewritten = FieldTokens.rewrite(tokens);
		return query(tree(text, rewritten), rewritten);
	}

	private static QueryNode tree(String text, List<Token> tokens) throws QueryException {
		try {
			return new StandardSyntaxParser(new TokenReplay(tokens)).TopLevelQuery(null);
		} catch (ParseException e) {
			throw new SyntaxFault(text, tokens).of(e);
		}
	}

	private Query query(QueryNode tree, List<Token> tokens) throws QueryException {
		var regexps = tokens.stream().filter(token -> token.kind == REGEXPTERM).map(token -> token.beginColumn);
		try {
			var query = new ClaimQueries(new Conditions(regexps.iterator()), leaves).of(tree);
			if (ConditionCount.of(query) > MOST_CONDITIONS) {
				throw QueryFault.at(0, "QueryFault_manyConditions", MOST_CONDITIONS);
			}
			return query;
		} catch (IndexSearcher.TooManyClauses e) {
			throw QueryFault.at(0, "QueryFault_manyConditions", MOST_CONDITIONS);
		}
	}
}
