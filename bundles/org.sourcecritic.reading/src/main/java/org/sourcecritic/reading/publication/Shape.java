package org.sourcecritic.reading.publication;

import java.util.List;
import java.util.Locale;

/** What a piece looks like. */
enum Shape {
	YEAR,
	DATE,
	NO_DATE,
	NUMBER,
	NUMBER_PAIR,
	ISSUE,
	ROMAN,
	PAGES,
	VOLUME,
	EDITION,
	/** Initials alone: {@code W. E.} */
	INITIALS,
	/** Surname and initials in any order. */
	NAME_WITH_INITIALS,
	/** Capitalised words, the first a known given name. */
	GIVEN_NAME,
	/** Two or three capitalised words. */
	CAPITALS,
	CAPITAL,
	UPPER,
	ET_AL,
	EDITOR_CUE,
	ADDRESS,
	PLACE,
	REGION,
	JOURNAL,
	NEWSPAPER,
	PUBLISHER,
	DEGREE,
	QUOTED,
	/** When a page of the web was seen. */
	ACCESS,
	/** A line in place of a name: ———. */
	LINE,
	/** One word without a capital. */
	WORD,
	TEXT,
	MIXED;

	/** The shape of a piece, which is the first in this order that fits. */
	static Shape of(Piece piece) {
		if (piece.quoted()) {
			return QUOTED;
		}
		var tokens = piece.tokens();
		if (tokens.size() > 1 && tokens.subList(0, 2).stream().anyMatch(token -> WordList.ACCESSED.has(token.text()))
				&& tokens.getLast().isNumber()) {
			return ACCESS;
		}
		return piece.first().sort() == Token.Sort.ADDRESS ? ADDRESS : switch (piece.cue()) {
			case PAGES, PAGES_HERE -> PAGES;
			case VOLUME -> VOLUME;
			default -> tokens.stream().anyMatch(Token::isNumber) ? ofNumbers(tokens) : ofWords(tokens);
		};
	}

	private static Shape ofNumbers(List<Token> tokens) {
		var first = tokens.getFirst().text();
		if (tokens.size() == 1) {
			return ofNumber(first);
		}
		if (tokens.stream().anyMatch(token -> WordList.EDITION.has(token.text())) && tokens.size() < 5) {
			return EDITION;
		}
		boolean hasYear = tokens.stream().anyMatch(token -> CueWords.isYear(token.text()));
		boolean hasTime = tokens.stream()
				.anyMatch(token -> WordList.MONTH.has(token.text()) || WordList.SEASON.has(token.text()));
		if (hasTime && tokens.size() < 7) {
			return DATE;
		}
		if (tokens.size() == 2 && hasYear && tokens.get(1).text().matches("[гgSs]|[a-h]")) {
			return YEAR;
		}
		return ofWords(tokens);
	}

	private static Shape ofNumber(String number) {
		if (CueWords.isYear(number)) {
			return YEAR;
		}
		if (number.endsWith(")")) {
			return ISSUE;
		}
		return number.chars().anyMatch(sign -> "-–‐_".indexOf(sign) >= 0) ? NUMBER_PAIR : NUMBER;
	}

	/** The shape of words; "et al." behind them does not count. */
	private static Shape ofWords(List<Token> all) {
		int last = all.size();
		boolean isEtAl = last > 2 && WordList.ET_AL.has(all.get(last - 2).text() + ' ' + all.get(last - 1).text());
		var tokens = isEtAl ? all.subList(0, last - 2) : all;
		var words = tokens.stream().map(Token::text).toList();
		var whole = String.join(" ", words);
		if (tokens.stream().allMatch(token -> token.sort() == Token.Sort.SIGN)) {
			return LINE;
		}
		if (words.stream().allMatch(WordList.EDITOR_AFTER::has)) {
			return EDITOR_CUE;
		}
		if (WordList.NO_DATE.has(whole) || words.stream().allMatch(WordList.NO_DATE::has)) {
			return NO_DATE;
		}
		if (WordList.ET_AL.has(whole)) {
			return ET_AL;
		}
		if (words.stream().allMatch(word -> WordList.EDITION.has(word) || WordList.AND.has(word))) {
			return EDITION;
		}
		if (tokens.size() == 1 && (WordList.MONTH.has(whole) || WordList.SEASON.has(whole))) {
			return DATE;
		}
		if (tokens.stream().anyMatch(Token::isInitial) && tokens.size() < 12) {
			var initials = ofInitials(tokens);
			if (initials != MIXED) {
				return initials;
			}
		}
		return ofKnown(tokens, whole);
	}

	private static Shape ofInitials(List<Token> tokens) {
		if (tokens.stream().allMatch(Token::isInitial)) {
			return WordList.PLACE.has(tokens.getFirst().text()) && tokens.size() == 1
					&& tokens.getFirst().text().charAt(0) >= 'А' ? PLACE : INITIALS;
		}
		boolean isName = tokens.stream().allMatch(token -> token.isCapital() || WordList.AND.has(token.text())
				|| WordList.ET_AL.has(token.text())
				|| token.text().length() < 5 && WordList.FUNCTION.has(token.text()));
		boolean isShort = tokens.stream().filter(Token::isInitial).count() * 4 >= tokens.size();
		return isName && isShort ? NAME_WITH_INITIALS : MIXED;
	}

	private static Shape ofKnown(List<Token> tokens, String whole) {
		var known = WordList.PLACE.has(whole) || tokens.size() > 1 && isPlaces(tokens)
				? PLACE
				: WordList.REGION.has(whole) ? REGION : MIXED;
		if (known != MIXED) {
			return known;
		}
		if (tokens.stream().anyMatch(token -> WordList.DEGREE.has(token.text()))) {
			return DEGREE;
		}
		boolean capitals = tokens.stream().allMatch(token -> token.isCapital() || !token.isWord());
		if (capitals && tokens.size() < 5 && WordList.GIVEN.has(tokens.getFirst().text())) {
			return GIVEN_NAME;
		}
		var named = ofNames(tokens);
		if (named != MIXED) {
			return named;
		}
		if (tokens.size() == 1) {
			return whole.length() > 1 && whole.equals(whole.toUpperCase(Locale.ROOT))
					? CueWords.isRoman(whole)
							? ROMAN
							: UPPER
					: capitals ? CAPITAL : WORD;
		}
		return capitals && tokens.size() < 4 ? CAPITALS : TEXT;
	}

	private static Shape ofNames(List<Token> tokens) {
		if (tokens.size() > 9) {
			return MIXED;
		}
		if (tokens.stream().anyMatch(token -> token.isCapital() && WordList.PUBLISHER.has(token.text()))) {
			return PUBLISHER;
		}
		if (tokens.stream().anyMatch(token -> token.isCapital() && WordList.JOURNAL.has(token.text()))) {
			return JOURNAL;
		}
		return tokens.stream().anyMatch(token -> token.isCapital() && WordList.NEWSPAPER.has(token.text()))
				? NEWSPAPER
				: MIXED;
	}

	private static boolean isPlaces(List<Token> tokens) {
		return tokens.size() < 7 && tokens.stream().allMatch(token -> WordList.PLACE.has(token.text())
				|| WordList.AND.has(token.text()) || WordList.REGION.has(token.text()) || !token.isWord());
	}
}
