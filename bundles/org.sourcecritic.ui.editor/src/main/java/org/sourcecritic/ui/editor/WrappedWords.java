package org.sourcecritic.ui.editor;

/** Words in lines of a readable measure, for windows that are as wide as their longest line. */
final class WrappedWords {

	private static final int MEASURE = 72;

	private WrappedWords() {
	}

	/** The words, where a line would be longer in several; a word that is longer than a line stays whole. */
	static String of(String words) {
		var lines = new StringBuilder();
		int column = 0;
		for (String word : words.split(" ")) { //$NON-NLS-1$
			if (column > 0 && column + 1 + word.length() > MEASURE) {
				lines.append('\n');
				column = 0;
			} else if (column > 0) {
				lines.append(' ');
				column++;
			}
			lines.append(word);
			column += word.length();
		}
		return lines.toString();
	}
}
