package org.sourcecritic.reading.number;

import java.math.BigDecimal;

import org.sourcecritic.core.found.SignUse;
import org.sourcecritic.reading.ReadingLanguage;
import org.sourcecritic.reading.Separators;

/**
 * The number in digits that begins at a place.
 *
 * @param end UTF-16 offset, exclusive
 */
record DigitNumber(int end, Numeral.Digits digits) {

	private static final int THOUSAND = 3;
	private static final String SPACES = " \u00A0\u202F\u2009";
	private static final String APOSTROPHES = "'\u2019";

	/** @param start where a digit stands, or a decimal separator with a digit behind it */
	static DigitNumber at(CharSequence text, int start, ReadingLanguage language, Separators separators) {
		return new Scan(text, start, language, separators).number();
	}

	/** Goes over the digits and what divides them. */
	private static final class Scan {

		private final CharSequence text;
		private final ReadingLanguage language;
		private final Separators separators;
		private final StringBuilder plain = new StringBuilder();
		private int at;
		private boolean doubtful;

		Scan(CharSequence text, int start, ReadingLanguage language, Separators separators) {
			this.text = text;
			this.at = start;
			this.language = language;
			this.separators = separators;
		}

		DigitNumber number() {
			int leading = digits();
			char group = leading > 0 && leading <= THOUSAND ? groupSign(leading) : 0;
			while (group != 0 && isGroup(group)) {
				at++;
				digits();
			}
			boolean decimals = isDecimal(group);
			if (decimals) {
				at++;
				plain.append('.');
				digits();
			}
			var written = plain.charAt(0) == '.' ? "0" + plain : plain.toString();
			return new DigitNumber(at, new Numeral.Digits(new BigDecimal(written), decimals, doubtful));
		}

		/** Takes a run of digits; how many. */
		private int digits() {
			int from = at;
			while (at < text.length() && Character.isDigit(text.charAt(at))) {
				plain.append((char) ('0' + Character.digit(text.charAt(at), 10)));
				at++;
			}
			return at - from;
		}

		/** The sign that groups the digits, 0 when none does. */
		private char groupSign(int leading) {
			char sign = charAt(at);
			if (!isGroup(sign)) {
				return 0;
			}
			if (SPACES.indexOf(sign) >= 0 || APOSTROPHES.indexOf(sign) >= 0) {
				return sign;
			}
			if (sign != '.' && sign != ',' || plain.charAt(0) == '0') {
				return 0;
			}
			char next = charAt(at + 1 + THOUSAND);
			boolean again = next == sign && runOfDigits(at + 2 + THOUSAND) == THOUSAND;
			boolean decimalsFollow = (next == '.' || next == ',') && next != sign
					&& Character.isDigit(charAt(at + 2 + THOUSAND));
			if (again || decimalsFollow) {
				return sign;
			}
			return groups(sign) ? sign : 0;
		}

		/** Whether a sign with three digits behind it, and no other sign near, groups them. */
		private boolean groups(char sign) {
			var told = sign == '.' ? separators.point() : separators.comma();
			doubtful = told == SignUse.UNTOLD;
			boolean usual = (language == ReadingLanguage.ENGLISH ? sign == ',' : sign == '.')
					|| text.subSequence(at + 1, at + 1 + THOUSAND).toString().equals("000");
			return told == SignUse.GROUPS || told == SignUse.UNTOLD && usual;
		}

		/** Whether this sign stands here with exactly three digits behind it. */
		private boolean isGroup(char sign) {
			return at < text.length() && charAt(at) == sign && runOfDigits(at + 1) == THOUSAND;
		}

		private boolean isDecimal(char group) {
			char sign = charAt(at);
			return (sign == '.' || sign == ',') && sign != group && Character.isDigit(charAt(at + 1))
					&& !goesOn(sign, at + 1);
		}

		/** Whether the same sign comes again behind the digits: a date, a list, an address. */
		private boolean goesOn(char sign, int from) {
			int to = from + runOfDigits(from);
			return charAt(to) == sign && Character.isDigit(charAt(to + 1));
		}

		private int runOfDigits(int from) {
			int to = from;
			while (to < text.length() && Character.isDigit(text.charAt(to))) {
				to++;
			}
			return to - from;
		}

		private char charAt(int index) {
			return index < text.length() ? text.charAt(index) : 0;
		}
	}
}
