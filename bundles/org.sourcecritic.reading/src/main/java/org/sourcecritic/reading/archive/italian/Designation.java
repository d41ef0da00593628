package org.sourcecritic.reading.archive.italian;

import java.util.List;
import java.util.Optional;

/**
 * A word for a level with its numbers or, for a register or a folder, its name: {@code Reg. 5-12, 21},
 * {@code Reg. Leona}.
 *
 * @param word what the word says
 * @param number the first word of the numbers or the name
 * @param to the word after them
 */
record Designation(LevelWord word, int number, int to) {

	/** The designation that starts at a word and ends before another. */
	static Optional<Designation> at(List<Word> words, int at, int to, Vocabulary vocabulary) {
		if (!words.get(at).isWord() || isInitial(words, at)) {
			return Optional.empty();
		}
		return vocabulary.level(words.get(at)).filter(level -> !isShelfmark(words.get(at), level))
				.flatMap(level -> at(words, at, to, level, vocabulary));
	}

	/** A capital letter before a number: P.D. C 912. Boxes and files are written so in German lists. */
	private static boolean isShelfmark(Word word, LevelWord level) {
		return word.isInitial() && level != LevelWord.BOX;
	}

	/** Whether the last number is a side of a leaf. */
	boolean isSide(List<Word> words) {
		var last = words.get(to - 1);
		return last.is("r") || last.is("v") || last.is("rv");
	}

	private static Optional<Designation> at(List<Word> words, int at, int to, LevelWord level,
			Vocabulary vocabulary) {
		int number = at + 1;
		if (number < to && words.get(number).is(".")) {
			number++;
		}
		if (number < to && words.get(number).is(":")) {
			number++;
		}
		if (number + 2 < to && vocabulary.is(Role.NUMBERED, words.get(number))) {
			number += words.get(number + 1).is(".") ? 2 : 1;
		}
		if (number < to && (words.get(number).isNumber() || isSmallRoman(words.get(number)))) {
			return Optional.of(new Designation(level, number, new NumberList(words, to, vocabulary).end(number)));
		}
		boolean isNamed = number == at + 2 && number < to && words.get(number).isCapital()
				&& (level == LevelWord.REGISTRY || level == LevelWord.FOLDER);
		return isNamed ? Optional.of(new Designation(level, number, number + 1)) : Optional.empty();
	}

	private static boolean isSmallRoman(Word word) {
		return word.form().length() <= 6 && word.form().chars().allMatch(c -> "ivxl".indexOf(c) >= 0);
	}

	/** B. in G. B. Rossi and in B. C. Rossi. */
	private static boolean isInitial(List<Word> words, int at) {
		boolean isLast = at > 1 && words.get(at - 1).is(".") && words.get(at - 2).isInitial();
		boolean isFirst = at + 3 < words.size() && words.get(at + 1).is(".") && words.get(at + 2).isInitial()
				&& words.get(at + 3).is(".");
		return words.get(at).isInitial() && (isLast || isFirst);
	}
}
