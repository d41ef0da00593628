package org.sourcecritic.core.internal.index;

import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.LPAREN;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.NUMBER;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.QUOTED;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.RANGEEX_END;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.RANGEEX_START;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.RANGEIN_END;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.RANGEIN_START;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.RANGE_GOOP;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.RANGE_QUOTED;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.RANGE_TO;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.RPAREN;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.TERM;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.TILDE;

import java.util.ArrayDeque;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.lucene.queryparser.flexible.standard.parser.Token;
import org.sourcecritic.core.query.QueryException;

/** What Lucene's parser would notice without saying where. */
final class TokenChecks {

	/** The parser calls itself for each pair of parentheses. */
	static final int DEEPEST = 100;
	/** Of a list in parentheses, so many must apply. */
	static final String AT_LEAST = "@";

	private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,3}");
	private static final Pattern BAD_ESCAPE = Pattern
			.compile("\\G(?:[^\\\\]|\\\\[^u]|\\\\u[0-9A-Fa-f]{4})*+(?<bad>\\\\)", Pattern.DOTALL);

	private TokenChecks() {
	}

	static void check(List<Token> tokens) throws QueryException {
		checkParentheses(tokens);
		for (var i = 0; i < tokens.size(); i++) {
			var token = tokens.get(i);
			switch (token.kind) {
				case RANGEIN_START, RANGEEX_START -> checkRange(tokens.subList(i, tokens.size()));
				case TERM, QUOTED, RANGE_GOOP, RANGE_QUOTED -> checkEscapes(token);
				case NUMBER -> checkNumber(tokens.get(Math.max(0, i - 1)), token);
				default -> {
					// nothing that could go unnoticed
				}
			}
		}
	}

	private static void checkParentheses(List<Token> tokens) throws QueryException {
		var open = new ArrayDeque<Token>();
		for (var token : tokens) {
			if (token.kind == LPAREN) {
				open.push(token);
			}
			if (token.kind == RPAREN && open.poll() == null) {
				throw QueryFault.at(token.beginColumn, "QueryFault_closingParenthesis");
			}
			if (open.size() > DEEPEST) {
				throw QueryFault.at(token.beginColumn, "QueryFault_deep", DEEPEST);
			}
		}
		if (!open.isEmpty()) {
			throw QueryFault.at(open.peek().beginColumn, "QueryFault_openingParenthesis");
		}
	}

	private static void checkRange(List<Token> tokens) throws QueryException {
		if (tokens.size() < 5 || !isEnd(tokens.get(1)) || tokens.get(2).kind != RANGE_TO || !isEnd(tokens.get(3))
				|| tokens.get(4).kind != RANGEIN_END && tokens.get(4).kind != RANGEEX_END) {
			throw QueryFault.at(tokens.get(0).beginColumn, "QueryFault_range");
		}
	}

	private static boolean isEnd(Token token) {
		return token.kind == RANGE_GOOP || token.kind == RANGE_QUOTED || token.kind == RANGE_TO;
	}

	private static void checkNumber(Token before, Token number) throws QueryException {
		var isCount = before.kind == TILDE || AT_LEAST.equals(before.image);
		if (isCount && !SMALL_NUMBER.matcher(number.image).matches()) {
			throw QueryFault.at(number.beginColumn, "QueryFault_count", before.image);
		}
	}

	private static void checkEscapes(Token token) throws QueryException {
		var bad = BAD_ESCAPE.matcher(token.image);
		if (bad.find()) {
			throw QueryFault.at(token.beginColumn + bad.start("bad"), "QueryFault_escape");
		}
	}
}
