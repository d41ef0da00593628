package org.sourcecritic.reading.number;

import java.util.Locale;

/** A word as it is looked up: in lower case, with a straight apostrophe, without the place of a division. */
public final class PlainWord {

	private PlainWord() {
	}

	/** @param written a word of a text */
	public static String of(String written) {
		return isPlain(written)
				? written
				: written.replace("\u00AD", "").replace("\u200B", "").replace('\u2019', '\'').toLowerCase(Locale.ROOT);
	}

	/** Most words are. */
	private static boolean isPlain(String written) {
		for (int i = 0; i < written.length(); i++) {
			char c = written.charAt(i);
			if (c > 'z' || c >= 'A' && c <= 'Z') {
				return false;
			}
		}
		return true;
	}
}
