package org.sourcecritic.reading.archive.italian;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A word for a level with its numbers or, for a register or a folder, its name: {@code Reg. 5-12, 21},
 * {@code Reg. Leona}.
 *
 * @param word what the word says
 * @param number the first word of the numbers or the name
 * @param to the word after them
 */
record Designation(LevelWord word, int number, int to) {

	private static final Set<String> JOINING = Set.of("-", "/", ",", "e", "ed", "und", "and");
	private static final Set<String> SUFFIXES = Set.of("bis", "ter", "a", "b", "r", "v", "rv");
	private static final Set<String> NUMBERED = Set.of("n", "nn", "nr", "num", "no");
	/** The longest remark in brackets between numbers, in words. */
	private static final int REMARK = 12;
	private static final Set<String> MONTHS = Set.of("gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
			"luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre", "gen", "genn", "febbr", "feb", "mar",
			"apr", "mag", "giu", "lug", "ago", "sett", "ott", "nov", "dic");

	/** The designation that starts at a word and ends before another. */
	static Optional<Designation> at(List<Word> words, int at, int to, Vocabulary vocabulary) {
		if (!words.get(at).isWord() || isInitial(words, at)) {
			return Optional.empty();
		}
		return vocabulary.level(words.get(at)).filter(level -> !isShelfmark(words.get(at), level))
				.flatMap(level -> at(words, at, to, level));
	}

	/** A capital letter before a number: P.D. C 912. Boxes and files are written so in German lists. */
	private static boolean isShelfmark(Word word, LevelWord level) {
		return word.isInitial() && (level == LevelWord.LEAF || level == LevelWord.EITHER);
	}

	/** Whether the last number is a side of a leaf. */
	boolean isSide(List<Word> words) {
		var last = words.get(to - 1);
		return last.is("r") || last.is("v") || last.is("rv");
	}

	/** Whether a day and a month stand at a word. */
	static boolean isDay(List<Word> words, int at, int to) {
		return words.get(at).isDigits() && at + 1 < to && MONTHS.contains(words.get(at + 1).lower());
	}

	private static Optional<Designation> at(List<Word> words, int at, int to, LevelWord level) {
		int number = at + 1;
		if (number < to && words.get(number).is(".")) {
			number++;
		}
		if (number < to && words.get(number).is(":")) {
			number++;
		}
		if (number + 2 < to && NUMBERED.contains(words.get(number).lower())) {
			number += words.get(number + 1).is(".") ? 2 : 1;
		}
		if (number < to && (words.get(number).isNumber() || isSmallRoman(words.get(number)))) {
			return Optional.of(new Designation(level, number, end(words, number, to)));
		}
		boolean isNamed = number == at + 2 && number < to && words.get(number).isCapital()
				&& (level == LevelWord.REGISTRY || level == LevelWord.FOLDER);
		return isNamed ? Optional.of(new Designation(level, number, number + 1)) : Optional.empty();
	}

	private static boolean isSmallRoman(Word word) {
		return word.form().length() <= 6 && word.form().chars().allMatch(c -> "ivxl".indexOf(c) >= 0);
	}

	/** B. in G. B. Rossi. */
	private static boolean isInitial(List<Word> words, int at) {
		return words.get(at).isInitial() && at > 1 && words.get(at - 1).is(".") && words.get(at - 2).isInitial();
	}

	private static int end(List<Word> words, int number, int to) {
		int end = remark(words, suffix(words, number + 1, to), to);
		while (end + 1 < to && JOINING.contains(words.get(end).lower()) && isNext(words, number, end + 1, to)) {
			end = remark(words, suffix(words, end + 2, to), to);
		}
		return end;
	}

	/** Behind a bracket that begins with a year: (1582-1590). */
	private static int remark(List<Word> words, int at, int to) {
		if (at + 2 < to && words.get(at).is("(") && words.get(at + 1).isYear()) {
			for (int i = at + 2; i < Math.min(to, at + REMARK); i++) {
				if (words.get(i).is(")")) {
					return i + 1;
				}
			}
		}
		return at;
	}

	private static int suffix(List<Word> words, int behind, int to) {
		int at = behind;
		while (at < to && words.get(at).start() == words.get(at - 1).end() && !words.get(at).isSign()) {
			at++;
		}
		return at < to && SUFFIXES.contains(words.get(at).form())
				&& (words.get(at).start() - words.get(at - 1).end() < 2) && !isStop(words, at + 1, to) ? at + 1 : at;
	}

	/** A label of its own: the b. of "reg. 3 b. 4". */
	private static boolean isStop(List<Word> words, int at, int to) {
		return at + 1 < to && words.get(at).is(".") && words.get(at + 1).isDigits();
	}

	/** Whether a number goes on the list and is no day, and no year behind a single number. */
	private static boolean isNext(List<Word> words, int first, int at, int to) {
		var word = words.get(at);
		boolean isYear = word.isYear() && !words.get(first).isYear() && at == first + 2;
		return word.isDigits() && !isDay(words, at, to) && !isYear;
	}
}
