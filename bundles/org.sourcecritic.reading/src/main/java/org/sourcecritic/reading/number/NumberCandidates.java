package org.sourcecritic.reading.number;

import java.util.List;
import java.util.Map;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.sourcecritic.reading.ReadingLanguage;

/**
 * Tells quickly which sentences may have a number: those with a digit, or with a word of the language's numbers. One
 * pass, without a word being made; now and then a sentence is named that has none, never the other way round.
 */
public final class NumberCandidates {

	private static final Map<ReadingLanguage, NumberCandidates> ALL = all();
	/** So many letters at the beginning of a compound tell that it may be a number. */
	private static final int STEM = 4;
	private static final int BASE = 31;

	/** Hashes of whole words, and of the beginnings of words. */
	private final HashSlots words;
	private final HashSlots stems;
	private final boolean compounds;

	private NumberCandidates(ReadingLanguage language) {
		var whole = new HashSet<Integer>();
		var beginnings = new HashSet<Integer>();
		compounds = language == ReadingLanguage.GERMAN;
		for (var word : NumberLexicon.of(language).telling()) {
			if (word.endsWith("-")) {
				beginnings.add(hash(word.substring(0, word.length() - 1)));
			} else if (compounds) {
				addCompounds(word, beginnings);
			} else {
				whole.add(hash(word));
			}
		}
		words = HashSlots.of(whole);
		stems = HashSlots.of(beginnings);
	}

	/** With ü as ue too. */
	private static void addCompounds(String word, Set<Integer> beginnings) {
		var spelt = word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
		for (var one : List.of(word, spelt)) {
			beginnings.add(hash(one.substring(0, Math.min(STEM, one.length()))));
		}
	}

	/** Those of a language. */
	public static NumberCandidates of(ReadingLanguage language) {
		return ALL.get(language);
	}

	private static Map<ReadingLanguage, NumberCandidates> all() {
		var all = new EnumMap<ReadingLanguage, NumberCandidates>(ReadingLanguage.class);
		for (var language : ReadingLanguage.values()) {
			all.put(language, new NumberCandidates(language));
		}
		return all;
	}

	private static int hash(String word) {
		int hash = 0;
		for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
			hash = BASE * hash + plain(c);
		}
		return hash;
	}

	/** The letter in lower case without its accent, for the letters that numbers are written with. */
	private static char plain(char c) {
		if (c < 0x80) {
			return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
		}
		char lower = Character.toLowerCase(c);
		return switch (lower) {
			case 'à', 'á', 'â', 'ä' -> 'a';
			case 'è', 'é', 'ê', 'ë' -> 'e';
			case 'ì', 'í', 'î', 'ï' -> 'i';
			case 'ò', 'ó', 'ô', 'ö' -> 'o';
			case 'ù', 'ú', 'û', 'ü' -> 'u';
			case 'ñ' -> 'n';
			case 'ё' -> 'е';
			default -> lower;
		};
	}

	/** Whether a text may have a number. */
	public boolean in(CharSequence text) {
		return next(text, 0) < text.length();
	}

	/**
	 * The first place at or after an offset at which a number may begin.
	 *
	 * @param from UTF-16 offset, not within a word
	 * @return UTF-16 offset; the length of the text when there is none
	 */
	public int next(CharSequence text, int from) {
		int length = text.length();
		int at = from;
		while (at < length) {
			char c = text.charAt(at);
			if (isLetter(c)) {
				int end = endOfWord(text, at);
				if (end < 0) {
					return at;
				}
				at = end;
			} else if (isNumeral(c)) {
				return at;
			} else {
				at++;
			}
		}
		return length;
	}

	private static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0xAA && Character.isLetter(c);
	}

	private static boolean isNumeral(char c) {
		return c >= '0' && c <= '9'
				|| c >= 0xB2 && (Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER);
	}

	/** The end of the word that begins here; -1 when it may be a number. */
	private int endOfWord(CharSequence text, int start) {
		int hash = 0;
		int at = start;
		while (at < text.length()) {
			char c = text.charAt(at);
			if (!isLetter(c)) {
				if (isWithinWord(c)) {
					return -1;
				}
				break;
			}
			hash = BASE * hash + plain(c);
			at++;
			if (!stems.isEmpty() && stems.has(hash)) {
				return -1;
			}
		}
		return words.has(hash) ? -1 : at;
	}

	/** A place of division or an accent of its own: such words are looked at by others. */
	private static boolean isWithinWord(char c) {
		return c == '\u00AD' || c == '\u200B' || c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
	}
}
