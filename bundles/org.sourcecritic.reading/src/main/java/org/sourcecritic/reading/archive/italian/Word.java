package org.sourcecritic.reading.archive.italian;

/**
 * A word, a number in digits or a sign.
 *
 * @param start UTF-16 offset
 * @param end UTF-16 offset, exclusive
 * @param form as written, a word that is divided at the end of a line as one; apostrophes and dashes are straight
 * @param lower the form in lower case
 * @param first whether it is the first of its line
 * @param divided whether its last part is on the next line
 */
record Word(int start, int end, String form, String lower, boolean first, boolean divided) {

	boolean is(String other) {
		return lower.equals(other);
	}

	boolean isWord() {
		return Character.isLetter(form.charAt(0));
	}

	boolean isDigits() {
		return Character.isDigit(form.charAt(0));
	}

	boolean isSign() {
		return !isWord() && !isDigits();
	}

	boolean isCapital() {
		return Character.isUpperCase(form.charAt(0));
	}

	/** A capital that stands for a name. */
	boolean isInitial() {
		return isCapital() && form.length() == 1;
	}

	/** The S. of a church or a monastery, as far as one word tells. */
	boolean isSaint() {
		return form.equals("S");
	}

	boolean isOpening() {
		return form.length() == 1 && "([{«“„".contains(form);
	}

	boolean isDash() {
		return is("-");
	}

	/** Digits or a Roman numeral in capitals. */
	boolean isNumber() {
		return isDigits() || isRoman();
	}

	/** Four digits that can be a year of the sources or of a printed book. */
	boolean isYear() {
		return isDigits() && form.length() == 4 && (form.charAt(0) == '1' || form.startsWith("200")
				|| form.startsWith("201") || form.startsWith("202"));
	}

	private boolean isRoman() {
		return form.length() <= 8 && form.chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0);
	}
}
