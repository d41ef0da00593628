package org.sourcecritic.reading.date;

/** Small Roman numerals, as centuries have them. */
final class RomanNumeral {

	private static final int LONGEST = 12;

	private RomanNumeral() {
	}

	/**
	 * Its value; 0 where the word is none.
	 *
	 * @param word in lower case, in Latin letters or Cyrillic ones that look like them, with an ending: xixe, xviiième
	 */
	static int of(String word) {
		if (word.length() > LONGEST) {
			return 0;
		}
		int end = 0;
		int value = 0;
		int last = 0;
		while (end < word.length() && digit(word.charAt(end)) > 0) {
			int digit = digit(word.charAt(end));
			value += digit > last ? digit - 2 * last : digit;
			last = digit;
			end++;
		}
		return isEnding(word.substring(end)) ? value : 0;
	}

	private static int digit(char c) {
		return switch (c) {
			case 'i', 'і' -> 1;
			case 'v' -> 5;
			case 'x', 'х' -> 10;
			default -> 0;
		};
	}

	private static boolean isEnding(String rest) {
		return switch (rest) {
			case "", "e", "è", "ᵉ", "er", "ème", "eme", "ième", "ieme" -> true;
			default -> false;
		};
	}
}
