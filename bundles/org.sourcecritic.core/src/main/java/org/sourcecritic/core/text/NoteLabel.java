package org.sourcecritic.core.text;

/**
 * What a note is called by.
 *
 * @param number its number, 0 when it has none
 * @param rest a letter after the number ({@code 2a}), or the symbol of a note without number
 */
record NoteLabel(int number, String rest) {

	private static final int MOST_DIGITS = 4;

	/** @param written digits, plain or superscript, and a letter perhaps; or symbols */
	static NoteLabel of(CharSequence written) {
		String plain = ItemStart.plainDigits(written.toString());
		int end = 0;
		while (end < plain.length() && end < MOST_DIGITS && plain.charAt(end) >= '0' && plain.charAt(end) <= '9') {
			end++;
		}
		return new NoteLabel(end == 0 ? 0 : Integer.parseInt(plain.substring(0, end)), plain.substring(end));
	}

	boolean isSymbol() {
		return number == 0;
	}

	@Override
	public String toString() {
		return isSymbol() ? rest : number + rest;
	}
}
