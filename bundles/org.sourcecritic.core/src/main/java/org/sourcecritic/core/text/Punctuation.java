package org.sourcecritic.core.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What a character does at the end or the beginning of a sentence. */
final class Punctuation {

	private static final char SOF_PASUQ = '\u05C3';

	private Punctuation() {
	}

	/** Ends a sentence in some script: Unicode's Sentence_Terminal, the ellipsis and the Hebrew sof pasuq. */
	static boolean isStop(char c) {
		if (c < 0x80) {
			return c == '.' || c == '!' || c == '?';
		}
		return c == '…' || c == SOF_PASUQ || UCharacter.hasBinaryProperty(c, UProperty.S_TERM);
	}

	/** Closes a quotation or a bracket when it stands directly after a stop. */
	static boolean isCloser(char c) {
		return switch (c) {
			case '"', '\'', '’', '”', '“', '‘', '»', '«', '›', '‹', ')', ']', '}', '」', '』', '）', '】', '_' -> true;
			default -> false;
		};
	}

	/** May stand before the first letter of a sentence. */
	static boolean isOpener(char c) {
		return switch (c) {
			case '"', '\'', '’', '‘', '“', '”', '„', '‚', '«', '»', '‹', '›', '(', '[', '{', '¿', '¡', '「', '『', '（',
					'【',
					'_', '*', '…', '.', '•', '·' -> true;
			default -> isDash(c);
		};
	}

	static boolean isDash(char c) {
		return c == '-' || c == '–' || c == '—' || c == '―';
	}

	/** A hyphen that may stand for a divided word at the end of a line. */
	static boolean isHyphen(char c) {
		return c == '-' || c == '\u2010' || c == '\u00AD' || c == '¬';
	}

	/** White space of every kind, no-break spaces included. */
	static boolean isSpace(char c) {
		return c == ' ' || c < 0x80 && Character.isWhitespace(c)
				|| c >= 0x80 && (Character.isSpaceChar(c) || Character.isWhitespace(c) || c == '\u0085');
	}

	static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
	}

	/** Has no width and no say: soft hyphens, joiners, directional marks, and what a mask has put there. */
	static boolean isInvisible(char c) {
		return c >= 0x80 && Character.getType(c) == Character.FORMAT;
	}

	static boolean isSuperscriptDigit(char c) {
		return c == '¹' || c == '²' || c == '³' || c == '⁰' || c >= '⁴' && c <= '⁹';
	}

	static boolean isDigit(char c) {
		return c >= '0' && c <= '9' || c >= 0x80 && Character.isDigit(c);
	}
}
