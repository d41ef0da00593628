package org.sourcecritic.benchmarks.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.sourcecritic.core.text.TextDigest;

/** The text that documents are made of, in paragraphs with their sentences; the short ones (headings) are left out. */
record Book(List<Paragraph> paragraphs, String digest) {

	private static final int SHORTEST = 100;
	private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\uFEFF]+");

	/** @throws IllegalArgumentException when there is no paragraph of 100 UTF-16 units in it */
	static Book of(String text) {
		var paragraphs = Arrays.stream(BLANK_LINES.split(text)).parallel()
				.map(block -> SPACE.matcher(block).replaceAll(" ").strip()).filter(line -> line.length() >= SHORTEST)
				.map(Paragraph::of).toList();
		if (paragraphs.isEmpty()) {
			throw new IllegalArgumentException("A text needs paragraphs of " + SHORTEST + " characters");
		}
		return new Book(paragraphs, TextDigest.of(text));
	}
}
