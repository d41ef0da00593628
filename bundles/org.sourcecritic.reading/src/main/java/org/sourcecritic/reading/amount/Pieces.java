package org.sourcecritic.reading.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.number.NumberExpression;
import org.sourcecritic.reading.number.PlainWord;

/** Cuts a sentence into its numbers, its words and the signs between them. */
final class Pieces {

	/** A longer word is none. */
	private static final int LONGEST = 80;

	private Pieces() {
	}

	/** @param numbers in the order of the text */
	static List<Piece> of(CharSequence text, List<NumberExpression> numbers) {
		var pieces = new ArrayList<Piece>();
		var next = numbers.iterator();
		Optional<NumberExpression> number = next.hasNext() ? Optional.of(next.next()) : Optional.empty();
		boolean spaced = true;
		int at = 0;
		while (at < text.length()) {
			int from = at;
			var here = number.filter(one -> one.span().start() == from);
			if (here.isPresent()) {
				at = here.get().span().end();
				pieces.add(piece(text, from, at, here, spaced));
				number = next.hasNext() ? Optional.of(next.next()) : Optional.empty();
				spaced = false;
			} else if (isSpace(text.charAt(at))) {
				spaced = true;
				at++;
			} else {
				at = end(text, at, number.map(one -> one.span().start()).orElse(text.length()));
				pieces.add(piece(text, from, at, Optional.empty(), spaced));
				spaced = false;
			}
		}
		return List.copyOf(pieces);
	}

	/** The words of a phrase, as written. */
	static List<String> words(String phrase) {
		return of(phrase, List.of()).stream().map(Piece::text).toList();
	}

	private static Piece piece(CharSequence text, int start, int end, Optional<NumberExpression> number,
			boolean spaced) {
		var written = number.isPresent() || end - start > LONGEST ? "" : text.subSequence(start, end).toString();
		var word = PlainWord.of(written);
		return new Piece(start, end, written, word, number, spaced);
	}

	private static int end(CharSequence text, int start, int limit) {
		if (!isLetter(text, start)) {
			return Math.min(start + Character.charCount(Character.codePointAt(text, start)),
					Math.max(limit, start + 1));
		}
		int end = start + 1;
		while (end < limit && goesOn(text, end)) {
			end++;
		}
		return end;
	}

	private static boolean goesOn(CharSequence text, int at) {
		char c = text.charAt(at);
		return isLetter(text, at)
				|| (c == '\'' || c == '\u2019') && (at + 1 == text.length() || isLetter(text, at + 1));
	}

	private static boolean isLetter(CharSequence text, int at) {
		char c = text.charAt(at);
		return Character.isLetterOrDigit(c) && !isSuperscript(c) || Character.getType(c) == Character.NON_SPACING_MARK
				|| c == '\u00AD' || c == '\u200B';
	}

	private static boolean isSuperscript(char c) {
		return c == '\u00B2' || c == '\u00B3' || c == '\u00BA' || c == '\u00AA';
	}

	static boolean isSpace(char c) {
		return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007' || c == '\u2060';
	}
}
