package org.sourcecritic.reading.attribution;

import java.util.Optional;

import org.sourcecritic.reading.attribution.Slot.Filling;

/** The numbers in a sentence that name something and count nothing. */
final class Numbers {

	private static final int EARLIEST_WORK = 1450;
	private static final int LATEST_WORK = 2100;
	private static final int DIGITS_OF_YEAR = 4;
	/** Pieces of a number such as {@code 2001/42/EC}. */
	private static final int PIECES = 4;

	private final CitingSentence sentence;

	Numbers(CitingSentence sentence) {
		this.sentence = sentence;
	}

	/** The year of a work, with its letter: {@code 2002a}. */
	Optional<Filling> year(int at) {
		var word = sentence.plain(at);
		boolean lettered = word.length() == DIGITS_OF_YEAR + 1 && word.charAt(DIGITS_OF_YEAR) >= 'a'
				&& word.charAt(DIGITS_OF_YEAR) <= 'f';
		if (word.length() != DIGITS_OF_YEAR && !lettered) {
			return Optional.empty();
		}
		int year = 0;
		for (int i = 0; i < DIGITS_OF_YEAR; i++) {
			int digit = word.charAt(i) - '0';
			if (digit < 0 || digit > 9) {
				return Optional.empty();
			}
			year = year * 10 + digit;
		}
		return year >= EARLIEST_WORK && year <= LATEST_WORK
				? Optional.of(sentence.filling(at, at + 1))
				: Optional.empty();
	}

	/** The number of a law or an order: {@code 00447}, {@code 1761-1}, {@code 52/2007}. */
	Optional<Filling> ofLaw(int at) {
		if (!isNumber(at)) {
			return Optional.empty();
		}
		int end = at + 1;
		for (int piece = 1; piece < PIECES && sentence.hasSign(end, "/.") && sentence.isTight(end)
				&& sentence.isTight(end + 1) && isPiece(end + 1); piece++) {
			end += 2;
		}
		return Optional.of(sentence.filling(at, end));
	}

	private boolean isPiece(int at) {
		return isNumber(at) || sentence.has(at) && sentence.word(at).isWord() && sentence.word(at).isCapital();
	}

	/** Pages with dashes and commas between them. */
	Optional<Filling> pages(int at) {
		if (!isNumber(at) || sentence.plain(at).length() > DIGITS_OF_YEAR * 2 + 1) {
			return Optional.empty();
		}
		int end = at + 1;
		for (int piece = 1; piece < PIECES && sentence.hasSign(end, "–-,") && isNumber(end + 1); piece++) {
			end += 2;
		}
		return Optional.of(sentence.filling(at,
				sentence.plain(end).equals("ff") || sentence.plain(end).equals("f") ? end + 1 : end));
	}

	Optional<Filling> digits(int at) {
		return isNumber(at) ? Optional.of(sentence.filling(at, at + 1)) : Optional.empty();
	}

	private boolean isNumber(int at) {
		return sentence.has(at) && sentence.word(at).isNumber();
	}
}
