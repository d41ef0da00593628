package org.sourcecritic.core.text;

import java.util.Arrays;

/**
 * Converts between UTF-16 offsets and code point offsets of one text. Building it takes one pass; a look-up is a binary
 * search among the characters beyond the basic plane, of which most texts have none. An unpaired surrogate counts as
 * one code point.
 */
public final class CodePointIndex {

	private final int length;
	/** UTF-16 offsets of the high surrogates of all pairs, ascending. */
	private final int[] pairs;

	private CodePointIndex(int length, int[] pairs) {
		this.length = length;
		this.pairs = pairs;
	}

	/** The index of this text. */
	public static CodePointIndex of(CharSequence text) {
		int[] pairs = new int[0];
		int count = 0;
		int length = text.length();
		for (int i = 0; i + 1 < length; i++) {
			if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
				if (count == pairs.length) {
					pairs = Arrays.copyOf(pairs, Math.max(16, count * 2));
				}
				pairs[count++] = i++;
			}
		}
		return new CodePointIndex(length, Arrays.copyOf(pairs, count));
	}

	/** The length of the text in code points. */
	public int codePoints() {
		return length - pairs.length;
	}

	/** Whether this UTF-16 offset lies in the text (its end included) and not inside a surrogate pair. */
	public boolean isBoundary(int offset) {
		return offset >= 0 && offset <= length && Arrays.binarySearch(pairs, offset - 1) < 0;
	}

	/**
	 * The code point offset of a UTF-16 offset.
	 *
	 * @throws IndexOutOfBoundsException when the offset lies outside the text
	 * @throws IllegalArgumentException when it lies inside a surrogate pair
	 */
	public int toCodePoints(int offset) {
		if (offset < 0 || offset > length) {
			throw new IndexOutOfBoundsException("Offset " + offset + " outside of 0.." + length);
		}
		if (!isBoundary(offset)) {
			throw new IllegalArgumentException("Offset " + offset + " inside a surrogate pair");
		}
		int found = Arrays.binarySearch(pairs, offset);
		return offset - (found >= 0 ? found : -found - 1);
	}

	/**
	 * The UTF-16 offset of a code point offset.
	 *
	 * @throws IndexOutOfBoundsException when the offset lies outside the text
	 */
	public int toUtf16(int codePointOffset) {
		if (codePointOffset < 0 || codePointOffset > codePoints()) {
			throw new IndexOutOfBoundsException("Code point " + codePointOffset + " outside of 0.." + codePoints());
		}
		int low = 0;
		int high = pairs.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (pairs[middle] - middle < codePointOffset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return codePointOffset + low;
	}
}
