package org.sourcecritic.core.text;

import java.util.Locale;

/**
 * The word before a full stop and the one before that.
 *
 * @param text the word with its inner full stops: {@code U.S}, {@code 26}, {@code Dr}
 * @param start position of its first character
 * @param joined in small letters with the abbreviations before it: {@code z.b} for {@code z. B}
 * @param previous the word before, without a full stop; empty at the beginning of the sentence
 * @param previousIsNumber whether that is a number with a full stop
 */
record WordBefore(String text, int start, String joined, String previous, boolean previousIsNumber) {

	/** A name or a word of a title longer than this is hardly abbreviated. */
	static final int SHORT = 9;

	/** No word is looked at further back than so many UTF-16 units. */
	static final int LONGEST = 200;

	private static final int LONGEST_PART = 3;

	static WordBefore at(char[] chars, int stop, int from) {
		int end = stop;
		while (end > from && (Punctuation.isCloser(chars[end - 1]) || Punctuation.isInvisible(chars[end - 1]))) {
			end--;
		}
		int start = startOfWord(chars, end, from);
		String text = visible(chars, start, end);
		StringBuilder joined = new StringBuilder(text);
		int partStart = start;
		for (int i = 0; i < 3; i++) {
			int partEnd = beforeSpaces(chars, partStart, from);
			if (partEnd == partStart || partEnd <= from || chars[partEnd - 1] != '.') {
				break;
			}
			partStart = startOfWord(chars, partEnd - 1, from);
			String part = visible(chars, partStart, partEnd - 1);
			if (part.isEmpty() || part.length() > LONGEST_PART) {
				break;
			}
			joined.insert(0, part + '.');
		}
		int previousEnd = beforeSpaces(chars, start, from);
		boolean dotted = previousEnd > from && chars[previousEnd - 1] == '.';
		int wordEnd = dotted ? previousEnd - 1 : previousEnd;
		String previous = visible(chars, startOfWord(chars, wordEnd, from), wordEnd);
		return new WordBefore(text, start, joined.toString().toLowerCase(Locale.ROOT), previous,
				dotted && isDigits(previous));
	}

	boolean isNumber() {
		boolean digit = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Punctuation.isDigit(c)) {
				digit = true;
			} else if (c != '.' && c != ',' && c != '/' && !Punctuation.isDash(c)) {
				return false;
			}
		}
		return digit;
	}

	/** {@code 1.2.3}. */
	boolean isOutlineNumber() {
		return isNumber() && text.indexOf('.') > 0;
	}

	/** Digits with letters: {@code 5ob}, {@code R-5446}. */
	boolean isAlphanumeric() {
		return text.chars().anyMatch(Character::isDigit) && !isNumber();
	}

	boolean isSingleLetter() {
		return text.length() == 1 && Character.isLetter(text.charAt(0));
	}

	/** {@code Hist}, {@code Annal}. */
	boolean isShortName() {
		return text.length() > 1 && text.length() <= SHORT && Character.isUpperCase(text.charAt(0))
				&& text.chars().skip(1).allMatch(Character::isLowerCase);
	}

	boolean isCapitals() {
		return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
	}

	boolean isRomanNumeral() {
		return !text.isEmpty() && text.chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0);
	}

	/** Has a full stop within. */
	boolean isDotted() {
		return text.indexOf('.') > 0 && !isNumber();
	}

	/** {@code 1931 г.}, {@code XIX в.}, {@code 44 B.C.}, {@code 500 v. Chr.}. */
	boolean namesYearOrEra() {
		boolean numbered = !previous.isEmpty()
				&& (Character.isDigit(previous.charAt(0)) || previous.chars().allMatch(c -> "IVXLC–-".indexOf(c) >= 0));
		return switch (joined) {
			case "г", "гг", "в", "вв" -> numbered;
			case "н.э", "b.c", "a.d", "n.chr", "v.chr", "av.j.-c", "a.c", "d.c" -> true;
			default -> false;
		};
	}

	boolean previousIsOrdinalCue() {
		return SentenceWords.goesBeforeOrdinal(previous);
	}

	private static boolean isDigits(String word) {
		return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
	}

	private static int startOfWord(char[] chars, int end, int from) {
		int i = end;
		int first = Math.max(from, end - LONGEST);
		while (i > first && isInWord(chars[i - 1])) {
			i--;
		}
		while (i < end && !Character.isLetterOrDigit(chars[i])) {
			i++;
		}
		return i;
	}

	private static int beforeSpaces(char[] chars, int position, int from) {
		int i = position;
		while (i > from
				&& (Punctuation.isSpace(chars[i - 1]) || Punctuation.isOpener(chars[i - 1]) && chars[i - 1] != '.')) {
			i--;
		}
		return i;
	}

	private static boolean isInWord(char c) {
		return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '–' || c == '/' || c == ',' || c == '§'
				|| c == '№' || Punctuation.isInvisible(c) || Character.getType(c) == Character.NON_SPACING_MARK
				|| Character.isSurrogate(c);
	}

	private static String visible(char[] chars, int start, int end) {
		StringBuilder word = new StringBuilder(Math.max(0, end - start));
		for (int i = start; i < end; i++) {
			if (!Punctuation.isInvisible(chars[i])) {
				word.append(chars[i]);
			}
		}
		return word.toString();
	}
}
