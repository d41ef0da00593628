package org.sourcecritic.reading.publication;

import java.util.ArrayList;
import java.util.List;

import org.sourcecritic.core.text.TextRange;

/** The words, numbers, quotations and signs of a stretch. */
public final class Tokens {

	private final CharSequence text;
	private final int limit;
	private final List<Token> tokens = new ArrayList<>();

	private Tokens(CharSequence text, TextRange stretch) {
		this.text = text;
		this.limit = stretch.end();
		int at = stretch.start();
		while (at < limit) {
			at = Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0' ? at + 1 : next(at);
		}
	}

	/** In the order of the text, with offsets in it. */
	public static List<Token> of(CharSequence text, TextRange stretch) {
		return List.copyOf(new Tokens(text, stretch).tokens);
	}

	private int next(int at) {
		if (isAddress(at)) {
			return add(Token.Sort.ADDRESS, at, endOfAddress(at));
		}
		if (Character.isLetterOrDigit(text.charAt(at)) || Character.isSurrogate(text.charAt(at))) {
			return word(at);
		}
		var quotation = Quotation.at(text, at, limit);
		if (quotation.isPresent()) {
			var found = quotation.orElseThrow();
			tokens.add(new Token(Token.Sort.QUOTATION, at, found.span().end(), found.inner().in(text)));
			return found.span().end();
		}
		boolean isDouble = text.charAt(at) == '/' && at + 1 < limit && text.charAt(at + 1) == '/';
		return add(Token.Sort.SIGN, at, at + (isDouble ? 2 : 1));
	}

	private int add(Token.Sort sort, int start, int end) {
		tokens.add(new Token(sort, start, end, text.subSequence(start, end).toString()));
		return end;
	}

	private int word(int start) {
		boolean isNumber = Character.isDigit(text.charAt(start));
		int end = start + 1;
		while (end < limit && (isInner(end) || isJoint(end, isNumber))) {
			end++;
		}
		if (isNumber) {
			end = endOfIssue(end);
		}
		int pages = endOfRomanPages(start, end);
		if (pages > end) {
			return add(Token.Sort.NUMBER, start, pages);
		}
		return add(isNumber ? Token.Sort.NUMBER : Token.Sort.WORD, start, end);
	}

	private boolean isInner(int at) {
		char letter = text.charAt(at);
		return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter) || letter == '°' || letter == '\u00AD'
				|| Character.getType(letter) == Character.NON_SPACING_MARK;
	}

	/** A hyphen, a dash between digits, an apostrophe, a slash inside a word. */
	private boolean isJoint(int at, boolean inNumber) {
		return "-–‐‑'’ʼ/&+*_".indexOf(text.charAt(at)) >= 0 && at + 1 < limit
				&& Character.isLetterOrDigit(text.charAt(at + 1))
				&& (text.charAt(at) != '–' || inNumber || Character.isDigit(text.charAt(at - 1))
						|| Character.isUpperCase(text.charAt(at + 1)));
	}

	/** The end of pages in small Roman numerals, xii–xv; the same offset where no second one follows. */
	private int endOfRomanPages(int start, int end) {
		int second = end + 1;
		while (second < limit && isSmallRoman(second)) {
			second++;
		}
		boolean isPair = end < limit && "-–".indexOf(text.charAt(end)) >= 0 && second > end + 1
				&& (second == limit || !Character.isLetterOrDigit(text.charAt(second)));
		for (int at = start; at < end && isPair; at++) {
			isPair = isSmallRoman(at);
		}
		return isPair ? second : end;
	}

	private boolean isSmallRoman(int at) {
		return "ivxlc".indexOf(text.charAt(at)) >= 0;
	}

	/** The issue in brackets at once behind a volume: {@code 20(5)}. */
	private int endOfIssue(int at) {
		if (at >= limit || text.charAt(at) != '(') {
			return at;
		}
		int end = at + 1;
		while (end < limit && end - at < 16 && text.charAt(end) != ')' && text.charAt(end) != '(') {
			end++;
		}
		return end < limit && text.charAt(end) == ')' ? end + 1 : at;
	}

	private boolean isAddress(int at) {
		return starts(at, "http://") || starts(at, "https://") || starts(at, "www.") || starts(at, "doi:")
				|| starts(at, "doi.org/") || starts(at, "10.") && at + 8 < limit && text.charAt(at + 7) == '/';
	}

	private boolean starts(int at, String prefix) {
		return at + prefix.length() < limit && regionIs(at, prefix);
	}

	private boolean regionIs(int at, String prefix) {
		for (int i = 0; i < prefix.length(); i++) {
			if (Character.toLowerCase(text.charAt(at + i)) != prefix.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private int endOfAddress(int at) {
		int end = starts(at, "doi: ") ? at + 5 : at;
		while (end < limit && !Character.isWhitespace(text.charAt(end)) && "<>\"”»".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		while (end > at + 1 && ".,;:)]".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return end;
	}
}
