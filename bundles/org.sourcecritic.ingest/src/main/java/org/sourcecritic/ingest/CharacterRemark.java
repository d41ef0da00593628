package org.sourcecritic.ingest;

import org.sourcecritic.ingest.l10n.Messages;

/**
 * A character that could not stay.
 *
 * @param codePoint the character it is about
 * @param offset UTF-16 offset of the first one in the text that was read
 * @param count how many there are
 */
public record CharacterRemark(Kind kind, int codePoint, int offset, int count) implements ReadRemark {

	/** What became of the characters. */
	public enum Kind {
		/** A form feed is a page break and a line end now. */
		PAGE_BREAK,
		/** A control character that XML can't hold is U+FFFD now. */
		CONTROL_REPLACED,
		/** A code point that is no character is U+FFFD now. */
		NONCHARACTER_REPLACED
	}

	/** The same about these and more such characters, at the offset of the first. */
	public CharacterRemark and(CharacterRemark more) {
		return new CharacterRemark(kind, codePoint, Math.min(offset, more.offset), count + more.count);
	}

	@Override
	public String message() {
		return Messages.format("CharacterRemark_" + kind, String.format("U+%04X", codePoint), offset, count);
	}
}
