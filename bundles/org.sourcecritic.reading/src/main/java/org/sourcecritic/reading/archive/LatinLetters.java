package org.sourcecritic.reading.archive;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Values of archival references in Latin letters: the ALA-LC romanization of Russian, Ukrainian and Belarusian
 * (Library of Congress, 2012) without ties and diacritics and without signs for ь and ъ, as archives' abbreviations are
 * written: {@code ЦГАНХ} is {@code TsGANKh}.
 */
final class LatinLetters {

	private static final String SINGLE = "абвгґдезийіклмнопрстуфыэў";
	private static final String SINGLE_LATIN = "abvggdeziiiklmnoprstufyeu";
	private static final Map<Character, String> MORE = Map.of('ж', "zh", 'х', "kh", 'ц', "ts", 'ч', "ch", 'ш', "sh",
			'щ', "shch", 'ю', "iu", 'я', "ia", 'ё', "e", 'ї', "i");
	private static final String SIGNS = "ьъ";

	private LatinLetters() {
	}

	/** The text with each Cyrillic letter replaced; all else stays. */
	static String of(String text) {
		return IntStream.range(0, text.length()).mapToObj(at -> latin(text, at)).collect(Collectors.joining());
	}

	private static String latin(String text, int at) {
		char c = text.charAt(at);
		char small = Character.toLowerCase(c);
		if (SIGNS.indexOf(small) >= 0) {
			return "";
		}
		if (small == 'є') {
			return c == small ? "ie" : "Ie";
		}
		int single = SINGLE.indexOf(small);
		var found = single >= 0 ? SINGLE_LATIN.substring(single, single + 1) : MORE.get(small);
		if (found == null) {
			return String.valueOf(c);
		}
		return c == small ? found : Character.toUpperCase(found.charAt(0)) + found.substring(1);
	}

	/** Without superscript letters and the like (Unicode form NFKC). */
	static String plain(String text) {
		return Normalizer.normalize(of(text), Normalizer.Form.NFKC);
	}
}
