package org.sourcecritic.reading.number;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * A word without its accents, as capitals and old prints leave them out: millón and millon, troisième and troisieme.
 */
final class UnaccentedWord {

	private UnaccentedWord() {
	}

	/** @param word in lower case */
	static String of(String word) {
		if (word.chars().allMatch(c -> c < 0x80)) {
			return word;
		}
		var plain = new StringBuilder();
		Normalizer.normalize(word, Form.NFD).chars()
				.filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
				.forEach(c -> plain.append((char) c));
		return plain.toString();
	}
}
