package org.sourcecritic.ingest.markup;

/** Raised digits, without which {@code 10⁶} would be a hundred and six. */
public final class Superscript {

	private static final String PLAIN = "0123456789+-";
	private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";

	private Superscript() {
	}

	/** The same words with raised digits when they are nothing but digits and signs, else as they are. */
	public static String of(String words) {
		boolean digits = !words.isBlank()
				&& words.strip().chars().allMatch(c -> PLAIN.indexOf(c == '\u2212' ? '-' : c) >= 0);
		if (!digits) {
			return words;
		}
		StringBuilder raised = new StringBuilder();
		words.strip().chars().forEach(c -> raised.append(RAISED.charAt(PLAIN.indexOf(c == '\u2212' ? '-' : c))));
		return raised.toString();
	}
}
