package org.sourcecritic.reading.archive.italian;

import java.util.List;

/** The numbers of a level: {@code 5-12, 21 bis}, {@code 3 (1582-1590), 4}. */
final class NumberList {

	/** The longest remark in brackets between numbers, in words. */
	private static final int REMARK = 12;

	private final List<Word> words;
	private final int to;
	private final Vocabulary vocabulary;

	NumberList(List<Word> words, int to, Vocabulary vocabulary) {
		this.words = words;
		this.to = to;
		this.vocabulary = vocabulary;
	}

	/** The word after the list whose first number is a word. */
	int end(int first) {
		int end = remark(suffix(first + 1));
		while (end + 1 < to && vocabulary.is(Role.JOINING, words.get(end)) && isNext(first, end + 1)) {
			end = remark(suffix(end + 2));
		}
		return end;
	}

	/** Behind a bracket that begins with a year: (1582-1590). */
	private int remark(int at) {
		if (at + 2 < to && words.get(at).is("(") && words.get(at + 1).isYear()) {
			for (int i = at + 2; i < Math.min(to, at + REMARK); i++) {
				if (words.get(i).is(")")) {
					return i + 1;
				}
			}
		}
		return at;
	}

	private int suffix(int behind) {
		int at = behind;
		while (at < to && words.get(at).start() == words.get(at - 1).end() && !words.get(at).isSign()) {
			at++;
		}
		boolean isSuffix = at < to && vocabulary.is(Role.SUFFIX, words.get(at)) && !words.get(at).isCapital()
				&& words.get(at).start() - words.get(at - 1).end() < 2 && !isLabel(at);
		return isSuffix ? at + 1 : at;
	}

	/** The b. of "reg. 3 b. 4". */
	private boolean isLabel(int at) {
		return at + 2 < to && words.get(at + 1).is(".") && words.get(at + 2).isDigits();
	}

	/** Whether a number goes on the list and is no day, and no year behind a single number. */
	private boolean isNext(int first, int at) {
		var word = words.get(at);
		boolean isYear = word.isYear() && !words.get(first).isYear() && at == first + 2;
		return word.isDigits() && !vocabulary.isDay(words, at, to) && !isYear;
	}
}
