package org.sourcecritic.reading.text;

import java.util.Arrays;
import java.util.List;

import org.sourcecritic.core.text.MaskedText;
import org.sourcecritic.core.text.TextRange;

/**
 * Stretches of a text one after the other as they are read, without divided words, markers and what interrupts them,
 * with the way back to the text. Grows; not for several threads.
 */
public final class JoinedText {

	private static final int FIRST_ROOM = 256;

	private final StringBuilder words = new StringBuilder();
	private int[] offsets = new int[FIRST_ROOM];

	/**
	 * Adds pieces of a text that are read in one go.
	 *
	 * @param masked the text
	 * @param pieces UTF-16 offsets in it, in its order
	 * @return where they are in what is joined
	 */
	public TextRange add(MaskedText masked, List<TextRange> pieces) {
		if (!words.isEmpty()) {
			append('\n', offsets[words.length() - 1]);
		}
		int start = words.length();
		for (var piece : pieces) {
			if (words.length() > start) {
				append(' ', piece.start());
			}
			for (int at = piece.start(); at < piece.end(); at++) {
				append(masked.charAt(at), at, start);
			}
		}
		return new TextRange(start, words.length());
	}

	private void append(char unit, int offset, int start) {
		boolean isLeftOut = unit == '\u00AD' || unit == '\u200B' || unit == '\u2060';
		boolean isBlank = Character.isWhitespace(unit) || Character.isSpaceChar(unit);
		boolean isBlankBefore = words.length() > start && words.charAt(words.length() - 1) == ' ';
		if (!isLeftOut && !(isBlank && isBlankBefore)) {
			append(isBlank ? ' ' : unit, offset);
		}
	}

	private void append(char unit, int offset) {
		if (words.length() == offsets.length) {
			offsets = Arrays.copyOf(offsets, 2 * offsets.length);
		}
		offsets[words.length()] = offset;
		words.append(unit);
	}

	/** All words. */
	public String words() {
		return words.toString();
	}

	/** Where in the text a stretch of the words is; what interrupts it belongs to it. */
	public TextRange inText(TextRange range) {
		if (words.isEmpty()) {
			return new TextRange(0, 0);
		}
		int first = offsets[Math.min(range.start(), words.length() - 1)];
		return range.length() == 0 ? new TextRange(first, first) : new TextRange(first, offsets[range.end() - 1] + 1);
	}
}
