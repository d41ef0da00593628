package org.sourcecritic.reading.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values in Cyrillic letters: {@link LatinLetters} backwards, as far as that can be said. */
final class CyrillicLetters {

	private static final String LETTERS = "абвгдезиклмнопрстуфыжхцчшщюя";
	private static final Map<String, Character> BY_LATIN = byLatin();
	private static final List<String> LONGEST_FIRST = longestFirst();

	private CyrillicLetters() {
	}

	static String of(String latin) {
		var cyrillic = new StringBuilder(latin.length());
		int at = 0;
		while (at < latin.length()) {
			var found = longestAt(latin, at);
			boolean isCapital = Character.isUpperCase(latin.charAt(at));
			char letter = found.isEmpty() ? latin.charAt(at) : letter(found);
			cyrillic.append(isCapital ? Character.toUpperCase(letter) : letter);
			at += Math.max(1, found.length());
		}
		return cyrillic.toString();
	}

	private static char letter(String latin) {
		var letter = BY_LATIN.get(latin);
		return letter == null ? '?' : letter;
	}

	private static String longestAt(String latin, int at) {
		return LONGEST_FIRST.stream().filter(one -> latin.regionMatches(true, at, one, 0, one.length())
				&& isOneLetter(latin.substring(at, at + one.length()))).findFirst().orElse("");
	}

	/** Ts is Ц, but TS is ТС. */
	private static boolean isOneLetter(String written) {
		return written.substring(1).chars().noneMatch(Character::isUpperCase);
	}

	private static Map<String, Character> byLatin() {
		var byLatin = new TreeMap<String, Character>();
		LETTERS.chars().forEach(letter -> byLatin.putIfAbsent(LatinLetters.of(String.valueOf((char) letter)),
				(char) letter));
		return byLatin;
	}

	private static List<String> longestFirst() {
		var all = new ArrayList<>(BY_LATIN.keySet());
		all.sort(Comparator.comparingInt(String::length).reversed());
		return List.copyOf(all);
	}
}
