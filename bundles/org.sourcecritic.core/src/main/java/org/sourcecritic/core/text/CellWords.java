package org.sourcecritic.core.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a table's cell.
 *
 * @param words in one line
 */
record CellWords(String words) {

	private static final Pattern SPACES = Pattern.compile("\\s+");
	private static final Pattern FIGURE = Pattern
			.compile("(?U)[-–−+±~≈<>(\\[]{0,2}(?:ca?\\. ?)?[£$€]? ?\\d[\\d.,:/'’  –-]*"
					+ "(?: ?(?:%|‰|per cent|p\\.c\\.|Mio\\.|mln\\.?|½|¼|¾))?[)\\]?]{0,2} ?(?:[*†‡]{1,3}|[a-z]|[¹²³⁰⁴-⁹])?");
	private static final Pattern MISSING = Pattern.compile("[-–—.…·?]{1,4}|n/?a\\.?|k\\. ?A\\.");
	private static final Pattern YEAR = Pattern
			.compile("(?:1[0-9]{3}|20[0-9]{2})(?: ?[-–/] ?\\d{2,4})?(?: ?(?:[*†‡]{1,3}|[a-z]))?");
	private static final Pattern SIGN = Pattern.compile("(?:(?<=[\\d)%]) ?([a-z])|([*†‡]{1,3}|[¹²³⁰⁴-⁹]))\\)?$");

	/** The words of a range, with single spaces. */
	static CellWords of(CharSequence text, TextRange range) {
		return new CellWords(SPACES.matcher(range.in(text).strip()).replaceAll(" "));
	}

	boolean isBlank() {
		return words.isEmpty();
	}

	/** A number, a share, a range of numbers. */
	boolean isFigure() {
		return FIGURE.matcher(words).matches();
	}

	/** Stands where a figure is not known. */
	boolean isMissing() {
		return MISSING.matcher(words).matches();
	}

	boolean isYear() {
		return YEAR.matcher(words).matches();
	}

	/** The sign of a note below the table: {@code *}, {@code a} after a digit. */
	Optional<String> sign() {
		Matcher sign = SIGN.matcher(words);
		return sign.find()
				? Optional.of(ItemStart.plainDigits(sign.group(1) == null ? sign.group(2) : sign.group(1)))
				: Optional.empty();
	}
}
