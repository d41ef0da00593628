package org.sourcecritic.core.text;

/**
 * A line that is not blank.
 *
 * @param begin UTF-16 offset where the line begins
 * @param start UTF-16 offset of its first visible character
 * @param end UTF-16 offset after its last visible character
 */
record TextLine(int begin, int start, int end) {

	/** Columns before the first visible character. */
	int indent() {
		return start - begin;
	}

	/** Columns up to the last visible character. */
	int width() {
		return end - begin;
	}

	/** Columns the first word takes. */
	int firstWord(CharSequence text) {
		int i = start;
		while (i < end && !Punctuation.isSpace(text.charAt(i))) {
			i++;
		}
		return i - start;
	}

	char first(CharSequence text) {
		return text.charAt(start);
	}

	char last(CharSequence text) {
		return text.charAt(end - 1);
	}

	/** Whether a hyphen directly after a letter or digit ends the line. */
	boolean endsWithDividedWord(CharSequence text) {
		return Punctuation.isHyphen(last(text)) && end - start > 1
				&& Character.isLetterOrDigit(text.charAt(end - 2));
	}

	/** Whether the first letter or digit, after opening quotes and brackets, is a small letter. */
	boolean startsSmall(CharSequence text) {
		int i = start;
		while (i < end && Punctuation.isOpener(text.charAt(i)) && text.charAt(i) != '*' && text.charAt(i) != '•') {
			i++;
		}
		return i < end && Character.isLowerCase(text.charAt(i));
	}
}
