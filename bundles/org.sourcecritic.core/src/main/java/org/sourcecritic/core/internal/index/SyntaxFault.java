package org.sourcecritic.core.internal.index;

import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.AND;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.CARAT;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.EOF;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.LPAREN;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.MINUS;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.NOT;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.OR;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.PLUS;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.RPAREN;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.TILDE;

import java.util.List;

import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;
import org.sourcecritic.core.query.QueryException;

/** What the parser did not expect, told by the token it stumbled over and the one before. */
record SyntaxFault(String text, List<Token> tokens) {

	QueryException of(ParseException fault) {
		var found = fault.currentToken.next;
		var at = tokens.indexOf(found);
		if (at == 0) {
			return QueryFault.at(found.beginColumn, "QueryFault_nothingBefore", found.image);
		}
		var before = tokens.get(at - 1);
		if (FieldTokens.isOperator(before)) {
			return QueryFault.at(found.beginColumn, "QueryFault_noValue", field(at - 1));
		}
		return TokenChecks.AT_LEAST.equals(before.image)
				? QueryFault.at(found.beginColumn, "QueryFault_count", before.image)
				: byKind(before, found);
	}

	private static QueryException byKind(Token before, Token found) {
		return switch (before.kind) {
			case AND, OR, NOT, PLUS, MINUS, LPAREN -> QueryFault.at(found.beginColumn, "QueryFault_nothingAfter",
					before.image);
			case TILDE, CARAT -> QueryFault.at(found.beginColumn, "QueryFault_count", before.image);
			default -> unexpected(before, found);
		};
	}

	private static QueryException unexpected(Token before, Token found) {
		return switch (found.kind) {
			case EOF -> QueryFault.at(found.beginColumn, "QueryFault_nothingAfter", before.image);
			case AND, OR, RPAREN -> QueryFault.at(found.beginColumn, "QueryFault_nothingBefore", found.image);
			default -> QueryFault.at(found.beginColumn, "QueryFault_unexpected", found.image);
		};
	}

	/** A name and its operator as they were typed. */
	private String field(int operator) {
		return text.substring(tokens.get(Math.max(0, operator - 1)).beginColumn, tokens.get(operator).endColumn);
	}
}
