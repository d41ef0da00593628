package org.sourcecritic.ingest.text;

import org.sourcecritic.ingest.CharacterRemark;

/** Which characters a text is stored with: those that XML 1.0 can hold (section 2.2) and that Unicode has. */
public final class StoredCharacters {

	/** Takes the place of what can't be stored. */
	public static final char REPLACEMENT = '\uFFFD';

	private StoredCharacters() {
	}

	/** Whether a code point stays as it is; line ends and half surrogate pairs don't. */
	public static boolean isKept(int codePoint) {
		return codePoint == '\t' || codePoint >= ' ' && !isSurrogate(codePoint) && !isNoncharacter(codePoint);
	}

	/** What is to be told of a code point that doesn't stay. */
	public static CharacterRemark.Kind kind(int codePoint) {
		return codePoint < ' ' ? CharacterRemark.Kind.CONTROL_REPLACED : CharacterRemark.Kind.NONCHARACTER_REPLACED;
	}

	private static boolean isSurrogate(int codePoint) {
		return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
	}

	private static boolean isNoncharacter(int codePoint) {
		return (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
	}
}
