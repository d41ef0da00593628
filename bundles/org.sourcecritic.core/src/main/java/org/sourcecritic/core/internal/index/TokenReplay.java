package org.sourcecritic.core.internal.index;

import java.io.Reader;
import java.util.Iterator;
import java.util.List;

import org.apache.lucene.queryparser.charstream.FastCharStream;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserTokenManager;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;

/** Hands tokens that were read before to Lucene's parser; after the last, which is the end, the last again. */
final class TokenReplay extends StandardSyntaxParserTokenManager {

	private final Token end;
	private final Iterator<Token> tokens;

	TokenReplay(List<Token> tokens) {
		super(new FastCharStream(Reader.nullReader()));
		end = tokens.getLast();
		this.tokens = tokens.iterator();
	}

	@Override
	public Token getNextToken() {
		return tokens.hasNext() ? tokens.next() : end;
	}
}
