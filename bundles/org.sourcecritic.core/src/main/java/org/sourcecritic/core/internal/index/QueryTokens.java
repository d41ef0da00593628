package org.sourcecritic.core.internal.index;

import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.EOF;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.FN_PREFIX;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.queryparser.charstream.FastCharStream;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserTokenManager;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;
import org.apache.lucene.queryparser.flexible.standard.parser.TokenMgrError;
import org.sourcecritic.core.query.QueryException;

/** The tokens of a query as Lucene's syntax has them, the last being the end; their columns count from 0. */
final class QueryTokens {

	private static final String BLANKS = " \t\n\r\u3000";

	private final String text;
	private final StandardSyntaxParserTokenManager source;
	private final List<Token> tokens = new ArrayList<>();
	private int end;

	private QueryTokens(String text) {
		this.text = text;
		source = new StandardSyntaxParserTokenManager(new FastCharStream(new StringReader(text)));
	}

	static List<Token> of(String text) throws QueryException {
		return new QueryTokens(text).read();
	}

	private List<Token> read() throws QueryException {
		var token = next();
		while (token.kind != EOF) {
			if (token.kind == FN_PREFIX) {
				throw QueryFault.at(token.beginColumn, "QueryFault_function");
			}
			tokens.add(token);
			end = token.endColumn;
			token = next();
		}
		token.beginColumn = end;
		token.endColumn = end;
		tokens.add(token);
		return tokens;
	}

	private Token next() throws QueryException {
		try {
			return source.getNextToken();
		} catch (TokenMgrError e) { // the generated code's way to say that nothing fits here
			throw unreadable();
		}
	}

	private QueryException unreadable() {
		var at = end;
		while (at < text.length() - 1 && BLANKS.indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		return switch (text.charAt(at)) {
			case '"' -> QueryFault.at(at, "QueryFault_openQuote");
			case '/' -> QueryFault.at(at, "QueryFault_openRegexp");
			case '\\' -> QueryFault.at(at, "QueryFault_backslash");
			default -> QueryFault.at(at, "QueryFault_unexpected", Character.toString(text.codePointAt(at)));
		};
	}
}
