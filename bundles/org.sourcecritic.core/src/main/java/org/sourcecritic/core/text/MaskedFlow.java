package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The characters of one flow as they are read: line ends are spaces, divided words are whole, and markers of notes can
 * be made invisible. Positions in it lead back to offsets in the text.
 */
final class MaskedFlow {

	/** Takes the place of a character that is no part of the words: has no width and joins what is around it. */
	static final char INVISIBLE = '\u2060';

	private final CharSequence text;
	private final TextFlow flow;
	private final List<TextRange> ranges;
	private final char[] chars;
	/** For each range the position at which it begins; one further position stands between two ranges. */
	private final int[] starts;

	MaskedFlow(CharSequence text, TextFlow flow) {
		this.text = text;
		this.flow = flow;
		ranges = flow.ranges();
		starts = new int[ranges.size()];
		int length = 0;
		for (int i = 0; i < starts.length; i++) {
			starts[i] = length;
			length += ranges.get(i).length() + 1;
		}
		chars = new char[length - 1];
		for (int i = 0; i < starts.length; i++) {
			copy(i);
		}
	}

	/** Makes the markers of notes invisible, also of those that the text has lost. */
	MaskedFlow withoutMarkers(MarkerSpans markers) {
		for (int i = 0; i < starts.length; i++) {
			mask(i, markers);
		}
		NoteMarkers.mask(chars);
		return this;
	}

	TextFlow flow() {
		return flow;
	}

	/** The masked characters, one position between two ranges included. */
	char[] chars() {
		return chars;
	}

	int length() {
		return chars.length;
	}

	/** The pieces of the text between two positions, without white space at their ends; may be none. */
	List<TextRange> pieces(int from, int to) {
		List<TextRange> pieces = new ArrayList<>(1);
		for (int i = rangeAt(from); i < starts.length && starts[i] < to; i++) {
			TextRange range = ranges.get(i);
			int start = range.start() + Math.max(0, from - starts[i]);
			int end = Math.min(range.end(), range.start() + to - starts[i]);
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
			System.arraycopy(chars, starts[i], copy, ranges.get(i).start(), ranges.get(i).length());
		}
	}

	private int rangeAt(int position) {
		int range = starts.length - 1;
		while (range > 0 && starts[range] > position) {
			range--;
		}
		return range;
	}

	private void copy(int index) {
		TextRange range = ranges.get(index);
		int shift = starts[index] - range.start();
		if (index > 0) {
			new LineJoint(ranges.get(index - 1).end(), range.start()).write(text, chars, starts[index] - 1,
					starts[index]);
		}
		int afterVisible = range.start();
		boolean newLine = false;
		for (int i = range.start(); i < range.end(); i++) {
			char c = text.charAt(i);
			chars[i + shift] = c;
			if (Punctuation.isLineEnd(c)) {
				newLine = true;
			} else if (!Punctuation.isSpace(c)) {
				if (newLine) {
					new LineJoint(afterVisible, i).write(text, chars, afterVisible + shift, i + shift);
				}
				newLine = false;
				afterVisible = i + 1;
			}
		}
	}

	private void mask(int index, MarkerSpans markers) {
		TextRange range = ranges.get(index);
		int shift = starts[index] - range.start();
		markers.forEachIn(range, marker -> Arrays.fill(chars, marker.start() + shift,
				Math.min(marker.end(), range.end()) + shift, INVISIBLE));
	}
}
