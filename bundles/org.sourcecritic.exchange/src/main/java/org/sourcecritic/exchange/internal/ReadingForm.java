package org.sourcecritic.exchange.internal;

import java.util.regex.Pattern;

/** A quote for reading: its lines joined, hyphens at line ends removed, white space single. */
public final class ReadingForm {

	private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-\u2010\u00AD]\\h*\\n\\h*(?=\\p{Ll})");
	private static final Pattern SPACE = Pattern.compile("\\s+");

	private ReadingForm() {
	}

	public static String of(String quote) {
		return SPACE.matcher(HYPHEN.matcher(quote).replaceAll("")).replaceAll(" ").strip();
	}
}
