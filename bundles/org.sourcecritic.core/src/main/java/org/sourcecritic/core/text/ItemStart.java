package org.sourcecritic.core.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The label with which a note or an item of a list begins its line.
 *
 * @param label {@code 12}, {@code *}, {@code •}, {@code a}
 * @param end UTF-16 offset after the label and what closes it
 */
record ItemStart(String label, int end) {

	private static final Pattern NUMBER = Pattern
			.compile(
					"\\G(?:\\[(\\d{1,3})\\]|\\((\\d{1,3})\\)|(\\d{1,3})(?:[.):]{1,2}(?=\\s)|(?=\\s))|([¹²³⁰⁴-⁹]{1,3}))\\s*(?=\\S)");
	private static final Pattern SYMBOL = Pattern
			.compile("\\G(?:([*†‡]{1,3})\\s*(?=[\\p{L}\\[(])|([•·‣▪◦●○■□➢–—-])\\s+(?=\\S))");
	private static final Pattern LETTER = Pattern.compile("\\G\\(?([a-zа-я])\\)\\s+(?=\\S)");

	/** The label at the beginning of this line. */
	static @Nullable ItemStart at(CharSequence text, TextLine line) {
		char first = line.first(text);
		if (Character.isLetter(first) && (line.end() - line.start() < 3 || text.charAt(line.start() + 1) != ')')) {
			return null;
		}
		for (Pattern pattern : new Pattern[]{ NUMBER, SYMBOL, LETTER }) {
			Matcher matcher = pattern.matcher(text).region(line.start(), line.end()).useTransparentBounds(false);
			if (matcher.find()) {
				return new ItemStart(label(matcher), matcher.end());
			}
		}
		return null;
	}

	/** Notes begin with a number or a dagger or an asterisk; a bullet begins an item of a list only. */
	boolean mayBeNote() {
		char first = label.charAt(0);
		return number() >= 0 || first == '*' || first == '†' || first == '‡';
	}

	/** The number, or -1. */
	int number() {
		return Character.isDigit(label.charAt(0)) ? Integer.parseInt(label) : -1;
	}

	/** Whether this label comes directly after another one. */
	boolean follows(ItemStart other) {
		if (number() >= 0) {
			return number() == other.number() + 1;
		}
		if (Character.isLetter(label.charAt(0))) {
			return label.charAt(0) == other.label.charAt(0) + 1;
		}
		return label.charAt(0) == other.label.charAt(0) || mayBeNote() && other.mayBeNote() && other.number() < 0;
	}

	private static String label(Matcher matcher) {
		for (int group = 1; group <= matcher.groupCount(); group++) {
			String found = matcher.group(group);
			if (found != null) {
				return plainDigits(found);
			}
		}
		throw new IllegalStateException(matcher.pattern().pattern());
	}

	static String plainDigits(String label) {
		StringBuilder plain = new StringBuilder();
		for (char c : label.toCharArray()) {
			plain.append(switch (c) {
				case '¹' -> '1';
				case '²' -> '2';
				case '³' -> '3';
				default -> c >= '⁰' && c <= '⁹' ? (char) ('0' + (c - '⁰')) : c;
			});
		}
		return plain.toString();
	}
}
