package org.sourcecritic.ingest.docx;

import java.util.Locale;

import org.sourcecritic.ingest.xml.XmlElement;

/** The numbers that a word processor gives to the notes of one kind (ECMA-376, part 1, section 17.11). */
final class NoteNumbers {

	private static final int[] VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final String[] NUMERALS = { "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i" };
	private static final String SIGNS = "*†‡§";
	private static final int LETTERS = 26;

	private String format;
	private int last;

	/** @param format as in {@code numFmt}, until the document says another one */
	NoteNumbers(String format) {
		this.format = format;
	}

	/** Takes what the settings say. */
	void take(XmlElement element) {
		if (element.name().equals("numFmt")) {
			format = element.attribute("val");
		} else if (element.name().equals("numStart") && element.attribute("val").matches("\\d{1,4}")) {
			last = Integer.parseInt(element.attribute("val")) - 1;
		}
	}

	String next() {
		last++;
		return switch (format) {
			case "lowerRoman" -> roman(last);
			case "upperRoman" -> roman(last).toUpperCase(Locale.ROOT);
			case "lowerLetter" -> letters('a');
			case "upperLetter" -> letters('A');
			case "chicago" -> String.valueOf(SIGNS.charAt((last - 1) % SIGNS.length()))
					.repeat((last - 1) / SIGNS.length() + 1);
			default -> Integer.toString(last);
		};
	}

	private String letters(char first) {
		return String.valueOf((char) (first + (last - 1) % LETTERS)).repeat((last - 1) / LETTERS + 1);
	}

	private static String roman(int number) {
		StringBuilder numeral = new StringBuilder();
		int rest = number;
		for (int i = 0; i < VALUES.length; i++) {
			for (; rest >= VALUES[i]; rest -= VALUES[i]) {
				numeral.append(NUMERALS[i]);
			}
		}
		return numeral.toString();
	}
}
