package org.sourcecritic.reading.archive.italian;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as words, numbers and signs. */
final class Words {

	private final CharSequence text;
	private final List<Word> words = new ArrayList<>();

	private Words(CharSequence text) {
		this.text = text;
	}

	/** In the order of the text. */
	static List<Word> of(CharSequence text) {
		return new Words(text).read();
	}

	private List<Word> read() {
		boolean first = true;
		int at = 0;
		while (at < text.length()) {
			char c = text.charAt(at);
			if (isSpace(c)) {
				first |= c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
				at++;
				continue;
			}
			at = take(at, first);
			first = false;
		}
		return List.copyOf(words);
	}

	private int take(int start, boolean first) {
		var form = new StringBuilder();
		int end = run(start, form);
		int next = goesOn(end);
		boolean divided = Character.isLetter(text.charAt(start)) && next > 0;
		while (Character.isLetter(text.charAt(start)) && next > 0) {
			end = run(next, form);
			next = goesOn(end);
		}
		var written = form.toString();
		words.add(new Word(start, end, written, written.toLowerCase(Locale.ROOT), first, divided));
		return end;
	}

	/** The end of the letters, the digits or the sign that start here. */
	private int run(int start, StringBuilder form) {
		char c = text.charAt(start);
		int end = start + 1;
		if (isLetter(c)) {
			while (end < text.length() && isLetter(text.charAt(end))) {
				end++;
			}
		} else if (Character.isDigit(c)) {
			while (end < text.length() && Character.isDigit(text.charAt(end))) {
				end++;
			}
		} else if (Character.isHighSurrogate(c) && end < text.length()) {
			end++;
		}
		if (end == start + 1) {
			form.append(straight(c));
		} else {
			form.append(text, start, end);
		}
		return end;
	}

	/** Where a word that is divided at the end of its line goes on; 0 if it isn't. */
	private int goesOn(int end) {
		int at = end;
		while (at < text.length() && at - end < 3 && text.charAt(at) == ' ') {
			at++;
		}
		if (at >= text.length() || straight(text.charAt(at)) != '-') {
			return 0;
		}
		boolean broken = false;
		at++;
		while (at < text.length() && at - end < 20 && isSpace(text.charAt(at))) {
			broken |= text.charAt(at) == '\n';
			at++;
		}
		return broken && at < text.length() && Character.isLowerCase(text.charAt(at)) ? at : 0;
	}

	private static boolean isLetter(char c) {
		return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00AD';
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007' || c == '\u2060';
	}

	private static char straight(char c) {
		return switch (c) {
			case '\u2019', '\u2018', '\u02BC' -> '\'';
			case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
			default -> c;
		};
	}
}
