package org.sourcecritic.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.core.text.TextDigest;

/** The text of a generated document: some paragraphs of the book that follow each other, with a blank line between. */
record DraftText(String text, String digest, List<Statement> statements) {

	private static final String BETWEEN = "\n\n";

	/**
	 * Begins somewhere in the book and takes paragraphs until another one would lead further away from so many words.
	 */
	static DraftText draw(Book book, int words, Dice dice) {
		var text = new StringBuilder();
		var statements = new ArrayList<Statement>();
		var all = book.paragraphs();
		var next = dice.below(all.size());
		var missing = words;
		do {
			var paragraph = all.get(next % all.size());
			var start = text.length();
			paragraph.statements().forEach(statement -> statements.add(statement.moved(start)));
			text.append(paragraph.text()).append(BETWEEN);
			missing -= paragraph.words();
			next++;
		} while (missing > all.get(next % all.size()).words() / 2);
		text.setLength(text.length() - 1); // a text ends with one line end
		var whole = text.toString();
		return new DraftText(whole, TextDigest.of(whole), List.copyOf(statements));
	}
}
