package org.sourcecritic.core.internal.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Words by Unicode's rules, in lower case; every word counts, since a quotation is looked for by all of its words. */
public final class ClaimAnalyzer extends Analyzer {

	@Override
	@NonNullByDefault({})
	protected TokenStreamComponents createComponents(String fieldName) {
		var words = new StandardTokenizer();
		return new TokenStreamComponents(words, new LowerCaseFilter(words));
	}

	@Override
	@NonNullByDefault({})
	protected TokenStream normalize(String fieldName, TokenStream in) {
		return new LowerCaseFilter(in);
	}
}
