package org.sourcecritic.ingest;

import org.sourcecritic.ingest.text.Messages;

/**
 * Something in a file that could not stay as it was.
 *
 * @param codePoint the character it is about
 * @param offset UTF-16 offset of the first one in the text that was read
 * @param count how many there are
 */
public record ReadRemark(Kind kind, int codePoint, int offset, int count) {

	/** What became of the characters. */
	public enum Kind {
		/** A form feed is a page break and a line end now. */
		PAGE_BREAK,
		/** A control character that XML can't hold is U+FFFD now. */
		CONTROL_REPLACED,
		/** A code point that is no character is U+FFFD now. */
		NONCHARACTER_REPLACED
	}

	/** One line for the person who imports the file. */
	public String message() {
		return Messages.format("ReadRemark_" + kind, String.format("U+%04X", codePoint), offset, count);
	}
}
