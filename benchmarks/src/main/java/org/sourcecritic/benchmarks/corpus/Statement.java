package org.sourcecritic.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.core.text.Sentence;
import org.sourcecritic.core.text.TextRange;

/**
 * A sentence with its clauses, which end at a comma, semicolon, colon or dash.
 *
 * @param clauses
 *     in the order of the text, at least one
 */
record Statement(TextRange whole, List<TextRange> clauses) {

	private static final int SHORTEST_CLAUSE = 15;

	static Statement of(String text, Sentence sentence) {
		var clauses = new ArrayList<TextRange>();
		var start = sentence.start();
		for (var i = start; i < sentence.end(); i++) {
			if (",;:—".indexOf(text.charAt(i)) >= 0 && i - start >= SHORTEST_CLAUSE
					&& sentence.end() - i > SHORTEST_CLAUSE) {
				clauses.add(new TextRange(start, i));
				start = i + 1;
				while (Character.isWhitespace(text.charAt(start))) {
					start++;
				}
			}
		}
		clauses.add(new TextRange(start, sentence.end()));
		return new Statement(new TextRange(sentence.start(), sentence.end()), List.copyOf(clauses));
	}

	/** The same further on in a text, by so many UTF-16 units. */
	Statement moved(int by) {
		return new Statement(moved(whole, by), clauses.stream().map(clause -> moved(clause, by)).toList());
	}

	private static TextRange moved(TextRange range, int by) {
		return new TextRange(range.start() + by, range.end() + by);
	}
}
