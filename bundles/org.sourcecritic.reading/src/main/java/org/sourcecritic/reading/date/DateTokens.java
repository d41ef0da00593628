package org.sourcecritic.reading.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sourcecritic.reading.date.DateToken.Kind;

/** Cuts a text into words, runs of digits and single signs. */
final class DateTokens {

	private final CharSequence text;
	private final List<DateToken> tokens = new ArrayList<>();

	private DateTokens(CharSequence text) {
		this.text = text;
	}

	/** In the order of the text. */
	static List<DateToken> of(CharSequence text) {
		return new DateTokens(text).read();
	}

	private List<DateToken> read() {
		boolean spaced = true;
		int at = 0;
		while (at < text.length()) {
			if (isSpace(text.charAt(at))) {
				spaced = true;
				at++;
				continue;
			}
			var token = token(at, spaced);
			tokens.add(token);
			at = token.end();
			spaced = false;
		}
		return List.copyOf(tokens);
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private DateToken token(int start, boolean spaced) {
		char c = text.charAt(start);
		if (isDigit(c)) {
			int end = start;
			while (end < text.length() && isDigit(text.charAt(end))) {
				end++;
			}
			return new DateToken(start, end, text.subSequence(start, end).toString(), Kind.NUMBER, spaced, false);
		}
		if (isLetter(c)) {
			int end = start;
			while (end < text.length() && isOfWord(text.charAt(end))) {
				end++;
			}
			var word = text.subSequence(start, end).toString().replace("\u00AD", "").toLowerCase(Locale.ROOT);
			return new DateToken(start, end, word, Kind.WORD, spaced, Character.isUpperCase(c));
		}
		return new DateToken(start, start + 1, sign(c), Kind.SIGN, spaced, false);
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/** The raised letters behind a number are signs. */
	private static boolean isLetter(char c) {
		return Character.isLetter(c) && c != 'º' && c != 'ª';
	}

	private static boolean isOfWord(char c) {
		return isLetter(c) || c == '\u00AD'
				|| Character.getType(c) == Character.NON_SPACING_MARK;
	}

	private static String sign(char c) {
		return switch (c) {
			case '\u2019', '\u2018' -> "'";
			case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> "-";
			default -> String.valueOf(c);
		};
	}
}
