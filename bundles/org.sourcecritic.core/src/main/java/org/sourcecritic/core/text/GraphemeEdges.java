package org.sourcecritic.core.text;

import java.util.Locale;

import com.ibm.icu.text.BreakIterator;

/**
 * Keeps what a reader sees as one sign in one piece: a letter with its accents, an emoji of several characters. Signs
 * are the extended grapheme clusters of Unicode (UAX #29, section 3).
 */
public final class GraphemeEdges {

	private GraphemeEdges() {
	}

	/** The range with the rest of the signs that it cuts in two; an empty one stays as it is. */
	public static TextRange around(CharSequence text, TextRange range) {
		if (range.length() == 0 || isPlain(text, range.start()) && isPlain(text, range.end())) {
			return range;
		}
		BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
		signs.setText(text);
		int start = signs.isBoundary(range.start()) ? range.start() : signs.preceding(range.start());
		int end = signs.isBoundary(range.end()) ? range.end() : signs.following(range.end());
		return new TextRange(start, end);
	}

	/** Whether two signs meet here that nobody can take for one. */
	private static boolean isPlain(CharSequence text, int offset) {
		return offset == 0 || offset == text.length()
				|| isPlain(text.charAt(offset - 1)) && isPlain(text.charAt(offset));
	}

	private static boolean isPlain(char c) {
		return c >= ' ' && c < 0x7F || c == '\n';
	}
}
