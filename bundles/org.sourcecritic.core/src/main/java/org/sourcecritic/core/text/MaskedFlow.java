package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The characters of one flow as sentences are found in them: line ends are spaces, divided words are whole, markers of
 * notes are invisible. Positions in it lead back to offsets in the text.
 */
final class MaskedFlow {

	/** Takes the place of a character that is no part of the words: has no width and joins what is around it. */
	static final char INVISIBLE = '\u2060';
	/** Takes the place of a line end within a divided word. */
	static final char NO_WIDTH = '\u200B';
	private static final char SOFT_HYPHEN = '\u00AD';

	private final CharSequence text;
	private final List<TextPart> parts;
	private final char[] chars;
	/** For each part the position at which it begins; one further position stands between two parts. */
	private final int[] starts;

	MaskedFlow(CharSequence text, List<TextPart> parts) {
		this.text = text;
		this.parts = parts;
		starts = new int[parts.size()];
		int length = 0;
		for (int i = 0; i < starts.length; i++) {
			starts[i] = length;
			length += parts.get(i).end() - parts.get(i).start() + 1;
		}
		chars = new char[length - 1];
		for (int i = 0; i < starts.length; i++) {
			copy(i);
		}
	}

	/** The masked characters; the caller may mask more of them. */
	char[] chars() {
		return chars;
	}

	int length() {
		return chars.length;
	}

	/** The UTF-16 offset in the text of a position, for a position between two parts that of the second. */
	int offset(int position) {
		int part = partAt(position);
		int within = position - starts[part];
		TextPart found = parts.get(part);
		return within <= found.end() - found.start() ? found.start() + within : parts.get(part + 1).start();
	}

	/** The position of an offset in one of the parts. */
	int position(int offset) {
		for (int i = 0; i < starts.length; i++) {
			if (offset >= parts.get(i).start() && offset <= parts.get(i).end()) {
				return starts[i] + offset - parts.get(i).start();
			}
		}
		throw new IllegalArgumentException("No part holds offset " + offset);
	}

	/** The pieces of the text between two positions, without white space at their ends; may be none. */
	List<TextRange> pieces(int from, int to) {
		List<TextRange> pieces = new ArrayList<>(1);
		for (int i = partAt(from); i < starts.length && starts[i] < to; i++) {
			TextPart part = parts.get(i);
			int start = part.start() + Math.max(0, from - starts[i]);
			int end = Math.min(part.end(), part.start() + to - starts[i]);
			while (start < end && Punctuation.isSpace(text.charAt(start))) {
				start++;
			}
			while (start < end && Punctuation.isSpace(text.charAt(end - 1))) {
				end--;
			}
			if (start < end) {
				pieces.add(new TextRange(start, end));
			}
		}
		return pieces;
	}

	/** Writes the masked characters over a copy of the text. */
	void writeTo(char[] copy) {
		for (int i = 0; i < starts.length; i++) {
			TextPart part = parts.get(i);
			System.arraycopy(chars, starts[i], copy, part.start(), part.end() - part.start());
		}
	}

	private int partAt(int position) {
		int part = starts.length - 1;
		while (part > 0 && starts[part] > position) {
			part--;
		}
		return part;
	}

	private void copy(int index) {
		TextPart part = parts.get(index);
		int shift = starts[index] - part.start();
		TextLine before = index == 0 ? null : parts.get(index - 1).last();
		int joint = starts[index] - 1;
		for (TextLine line : part.lines()) {
			if (before != null) {
				join(before, line, joint, line.start() + shift);
			}
			for (int i = line.start(); i < line.end(); i++) {
				chars[i + shift] = text.charAt(i);
			}
			before = line;
			joint = line.end() + shift;
		}
	}

	/** Fills the positions between two lines. */
	private void join(TextLine line, TextLine next, int from, int to) {
		char last = line.last(text);
		boolean divided = line.endsWithDividedWord(text) && Character.isLetterOrDigit(next.first(text));
		for (int i = from; i < to; i++) {
			chars[i] = divided ? NO_WIDTH : ' ';
		}
		boolean goesAway = divided && (last != '-' && last != '\u2010' || Character.isLowerCase(next.first(text))
				&& Character.isLetter(text.charAt(line.end() - 2)));
		if (goesAway) {
			chars[from - 1] = SOFT_HYPHEN;
		}
	}
}
