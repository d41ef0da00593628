package org.sourcecritic.reading.publication;

/**
 * A word, a number, a sign of a reference.
 *
 * @param start UTF-16 offset in the text
 * @param end exclusive
 * @param text what stands there; of a quotation, what stands between the marks
 */
public record Token(Sort sort, int start, int end, String text) {

	public enum Sort {
		WORD,
		NUMBER,
		/** Words in quotation marks, with the marks. */
		QUOTATION,
		ADDRESS,
		SIGN
	}

	public boolean is(char sign) {
		return sort == Sort.SIGN && text.length() == 1 && text.charAt(0) == sign;
	}

	public boolean isWord() {
		return sort == Sort.WORD;
	}

	public boolean isNumber() {
		return sort == Sort.NUMBER;
	}

	/** Whether it begins with a capital letter. */
	public boolean isCapital() {
		return sort == Sort.WORD && Character.isUpperCase(text.codePointAt(0));
	}

	/** Whether it is one capital letter, or several with a hyphen: {@code J}, {@code J-P}. */
	public boolean isInitial() {
		return isCapital() && (text.length() == 1 || text.length() == 3 && text.charAt(1) == '-'
				&& Character.isUpperCase(text.charAt(2)) || text.length() == 2 && isDigraph());
	}

	/** The initials that are two letters: {@code Iu. V.}, {@code Ch.}. */
	private boolean isDigraph() {
		return switch (text) {
			case "Iu", "Ia", "Yu", "Ya", "Ye", "Ju", "Ja", "Ch", "Ph", "Th", "Zh", "Sh", "Kh", "Ts", "Дж" -> true;
			default -> false;
		};
	}
}
