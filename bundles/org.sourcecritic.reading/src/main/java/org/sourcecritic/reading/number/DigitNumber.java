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
	/** More digits are no number that anybody wrote. */
	private static final int LONGEST = 60;
	private static final String MINUS = "-\u2212";
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
		private final int start;
		private int at;
		private boolean doubtful;

		Scan(CharSequence text, int start, ReadingLanguage language, Separators separators) {
			this.text = text;
			this.start = start;
			this.at = start;
			this.language = language;
			this.separators = separators;
		}

		DigitNumber number() {
			boolean inList = isInList();
			int leading = digits();
			if (leading <= 2 && isIndian(leading)) {
				return indian();
			}
			if (at - start > LONGEST) {
				return new DigitNumber(at, new Numeral.Digits(BigDecimal.ZERO, false, true));
			}
			char group = leading > 0 && leading <= THOUSAND ? groupSign(leading) : 0;
			while (group != 0 && isGroup(group)) {
				at++;
				digits();
			}
			boolean decimals = !inList && isDecimal(group);
			if (decimals) {
				at++;
				plain.append('.');
				digits();
			}
			return finished(decimals);
		}

		private DigitNumber finished(boolean decimals) {
			if (at - start > LONGEST) {
				return new DigitNumber(at, new Numeral.Digits(BigDecimal.ZERO, decimals, true));
			}
			var written = plain.charAt(0) == '.' ? "0" + plain : plain.toString();
			var value = powers(new BigDecimal(written));
			return new DigitNumber(at, new Numeral.Digits(value, decimals, doubtful));
		}

		/** Times its power of ten: 6.23e-4, 6.23x10^-4. */
		private BigDecimal powers(BigDecimal value) {
			int from = at;
			if (charAt(from) == 'e' || charAt(from) == 'E') {
				from++;
			} else if (isTimesTen(from)) {
				from += charAt(from + 3) == '^' ? 4 : 3;
			} else {
				return value;
			}
			boolean negative = MINUS.indexOf(charAt(from)) >= 0;
			if (negative || charAt(from) == '+') {
				from++;
			}
			int many = runOfDigits(from);
			if (many == 0 || many > 2 || Character.isLetter(charAt(from + many))) {
				return value;
			}
			int power = Integer.parseInt(text.subSequence(from, from + many).toString());
			at = from + many;
			return value.scaleByPowerOfTen(negative ? -power : power);
		}

		private boolean isTimesTen(int from) {
			return "x\u00D7".indexOf(charAt(from)) >= 0 && charAt(from + 1) == '1' && charAt(from + 2) == '0'
					&& "^\u2212".indexOf(charAt(from + 3)) >= 0;
		}

		/** Whether the same sign with a digit before it precedes: 24,26,31. */
		private boolean isInList() {
			return at > 1 && (charAt(at - 1) == ',' || charAt(at - 1) == '.') && Character.isDigit(charAt(at - 2));
		}

		/** Whether groups of two follow, and one of three at the end: 12,34,567. */
		private boolean isIndian(int leading) {
			if (leading == 0 || language != ReadingLanguage.ENGLISH || charAt(at) != ',') {
				return false;
			}
			int next = at;
			boolean pairs = false;
			while (charAt(next) == ',' && runOfDigits(next + 1) == 2) {
				next += THOUSAND;
				pairs = true;
			}
			return pairs && charAt(next) == ',' && runOfDigits(next + 1) == THOUSAND;
		}

		private DigitNumber indian() {
			while (charAt(at) == ',' && runOfDigits(at + 1) >= 2) {
				at++;
				digits();
			}
			boolean decimals = charAt(at) == '.' && Character.isDigit(charAt(at + 1));
			if (decimals) {
				at++;
				plain.append('.');
				digits();
			}
			return finished(decimals);
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
