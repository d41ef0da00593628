package org.sourcecritic.core.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a line or two look like a heading.
 *
 * @param label their number, empty when there is none
 */
record HeadingForm(String label) {

	private static final int LONGEST = 200;
	private static final int LONGEST_PLAIN = 80;
	private static final int FEWEST_CAPITALS = 3;
	private static final Pattern MARKUP = Pattern.compile("=+\\s*[^=\\s].*?\\s*=+");
	private static final Pattern MARKDOWN = Pattern.compile("#{1,6}\\s+\\S.*");
	private static final Pattern NUMERAL = Pattern.compile("([IVXLCDM]+)\\.?");
	private static final Pattern DIVISION = Pattern.compile("(?U)(?i:chapter|part|book|volume|section|appendix|kapitel|"
			+ "teil|abschnitt|band|buch|chapitre|partie|livre|tome|capítulo|parte|libro|tomo|глава|часть|книга|том)\\s+"
			+ "([IVXLCDM]+|\\d+|\\p{Lu}\\p{L}+)\\b.*", Pattern.DOTALL);
	private static final Pattern NUMBERED = Pattern
			.compile("(?U)((?:[IVXLCDM]+|\\d{1,2}(?:\\.\\d{1,2})*|[A-Z])(?=[.:)])|\\d{1,2}(?:\\.\\d{1,2})+)[.:)]?\\s+"
					+ "[\"“„«‘]?\\p{Lu}.*", Pattern.DOTALL);

	/** A line that is a heading by its marks, wherever it stands. */
	static Optional<HeadingForm> marked(String words) {
		return words.startsWith("=") && MARKUP.matcher(words).matches()
				? Optional.of(new HeadingForm(""))
				: Optional.empty();
	}

	/** Lines that stand by themselves and have a number, or are in capitals. */
	static Optional<HeadingForm> numberedOrCapitals(String words) {
		if (words.length() > LONGEST) {
			return Optional.empty();
		}
		var numeral = NUMERAL.matcher(words);
		if (numeral.matches()) {
			return Optional.of(new HeadingForm(numeral.group(1)));
		}
		if (MARKDOWN.matcher(words).matches()) {
			return Optional.of(new HeadingForm(""));
		}
		var division = DIVISION.matcher(words);
		if (division.matches()) {
			return Optional.of(new HeadingForm(division.group(1)));
		}
		if (endsOpen(words)) {
			var numbered = NUMBERED.matcher(words);
			if (numbered.matches()) {
				return Optional.of(new HeadingForm(numbered.group(1)));
			}
		}
		return isCapitals(words) ? Optional.of(new HeadingForm("")) : Optional.empty();
	}

	/** Whether the words begin with that of a division and its number. */
	static boolean isDivision(String words) {
		return words.length() <= LONGEST && DIVISION.matcher(words).matches();
	}

	/** Whether a line may be a heading when what follows is a paragraph. */
	static boolean mayBePlain(String words) {
		return words.length() <= LONGEST_PLAIN && endsOpen(words)
				&& Character.isUpperCase(words.codePointAt(0)) && words.indexOf('|') < 0 && words.indexOf('\t') < 0;
	}

	private static boolean endsOpen(String words) {
		char last = words.charAt(words.length() - 1);
		return last == '?' || last == '!' || !Punctuation.isStop(last) && last != ',' && last != ';' && last != ':'
				&& last != '(' && !Punctuation.isDash(last);
	}

	private static boolean isCapitals(String words) {
		return words.chars().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS
				&& words.equals(words.toUpperCase(Locale.ROOT))
				&& words.chars().filter(Character::isDigit).count() * 2 < words.length();
	}
}
