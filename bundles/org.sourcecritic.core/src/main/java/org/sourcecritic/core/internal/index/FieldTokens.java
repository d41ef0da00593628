package org.sourcecritic.core.internal.index;

import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.MINUS;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.NUMBER;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.OP_COLON;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.OP_EQUAL;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.OP_LESSTHAN;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.OP_LESSTHANEQ;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.OP_MORETHAN;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.OP_MORETHANEQ;
import static org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants.TERM;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.queryparser.flexible.standard.parser.Token;
import org.sourcecritic.core.query.ClaimField;
import org.sourcecritic.core.query.QueryException;

/**
 * The names of fields among the tokens, checked, and what our language has beyond Lucene's: {@code place="Kyiv"} is
 * asked
 * of the field of untouched values, {@code low:>=5} is {@code low>=5}, and {@code year:-44} has a negative value.
 */
final class FieldTokens {

	private static final String ANY = "*";

	private FieldTokens() {
	}

	static List<Token> rewrite(List<Token> tokens) throws QueryException {
		var rewritten = new ArrayList<Token>(tokens.size());
		for (var i = 0; i < tokens.size() - 1; i++) {
			var token = tokens.get(i);
			var next = tokens.get(i + 1);
			if (isValue(token) && isOperator(next)) {
				name(token, next);
			}
			if (token.kind == MINUS && i > 0 && isOperator(tokens.get(i - 1)) && isValue(next)
					&& next.beginColumn == token.endColumn) {
				negate(token, next);
			} else if (token.kind != OP_COLON || !isComparison(next)) {
				rewritten.add(token);
			}
		}
		rewritten.add(tokens.getLast());
		return rewritten;
	}

	static boolean isOperator(Token token) {
		return token.kind == OP_COLON || token.kind == OP_EQUAL || isComparison(token);
	}

	private static boolean isComparison(Token token) {
		return switch (token.kind) {
			case OP_LESSTHAN, OP_LESSTHANEQ, OP_MORETHAN, OP_MORETHANEQ -> true;
			default -> false;
		};
	}

	private static boolean isValue(Token token) {
		return token.kind == TERM || token.kind == NUMBER;
	}

	private static void name(Token name, Token operator) throws QueryException {
		if (name.image.equals(ANY) && operator.kind == OP_COLON) {
			return;
		}
		var field = ClaimField.named(name.image);
		if (field.isEmpty()) {
			throw FieldGuess.unknown(name.beginColumn, name.image);
		}
		if (operator.kind == OP_EQUAL) {
			if (!field.get().kind().isCountable()) {
				throw QueryFault.at(operator.beginColumn, "QueryFault_textIsEqual", name.image);
			}
			name.image = IndexNames.exact(field.get());
		}
	}

	private static void negate(Token minus, Token value) {
		value.kind = TERM;
		value.image = minus.image + value.image;
		value.beginColumn = minus.beginColumn;
	}
}
