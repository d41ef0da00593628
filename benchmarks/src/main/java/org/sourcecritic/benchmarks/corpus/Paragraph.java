package org.sourcecritic.benchmarks.corpus;

import java.util.List;

import org.sourcecritic.core.text.SentenceFinder;

/**
 * A paragraph of the book, all in one line.
 *
 * @param words
 *     how many, divided by white space
 */
record Paragraph(String text, int words, List<Statement> statements) {

	static Paragraph of(String text) {
		var statements = SentenceFinder.of(text).sentences().stream()
				.map(sentence -> Statement.of(text, sentence)).toList();
		return new Paragraph(text, text.split(" ").length, statements);
	}
}
