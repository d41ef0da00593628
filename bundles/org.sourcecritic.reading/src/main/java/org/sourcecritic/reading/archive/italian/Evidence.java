package org.sourcecritic.reading.archive.italian;

import java.util.List;

/**
 * What speaks in an entry for an archive, and what for a printed work, in points that are set by hand.
 *
 * @param name points for the name of an archive
 * @param series points for the name of a series, which may be any word
 * @param level points for registers, boxes, filze
 * @param print points for a printed work
 * @param isOffice whether the series is that of an office, whose name is hardly any word
 */
record Evidence(int name, int series, int level, int print, boolean isOffice) {

	private static final int NAME = 3;
	private static final int HEAD = 2;
	private static final int LEVEL = 2;
	private static final int ENOUGH = 2;
	/** However much looks like a printed work, a named archive with a box is none. */
	private static final int MOST = 3;
	/** Words that are looked at: more has no reference. */
	private static final int LONGEST = 200;

	/** Of an entry, from the first word behind what leads to it. */
	static Evidence of(List<Word> words, int from, int to, Vocabulary vocabulary) {
		return new Weighing(words, from, Math.min(to, from + LONGEST), vocabulary).weigh();
	}

	boolean isArchive() {
		return name + series + level - print >= ENOUGH && !isPrintInLibrary();
	}

	/** Whether no more speaks for an archive than the name of a series that is no office's. */
	boolean isWeak() {
		return name == 0 && level == 0 && !isOffice;
	}

	/** Whether an archive is named and nothing of it. */
	boolean isNameOnly() {
		return name == NAME && series == 0 && level == 0 && print == 0;
	}

	/** Whether it is a printed work in a library that is named before it. */
	boolean isPrintInLibrary() {
		return name > 0 && level == 0 && print > 1;
	}

	/** Whether it may be the one as well as the other. */
	boolean isOpen() {
		return print == 0 && !isArchive();
	}

	private static final class Weighing {
		private final List<Word> words;
		private final int from;
		private final int to;
		private final Vocabulary vocabulary;
		private int name;
		private int series;
		private int level;
		private int print;
		private boolean isOffice;

		Weighing(List<Word> words, int from, int to, Vocabulary vocabulary) {
			this.words = words;
			this.from = from;
			this.to = to;
			this.vocabulary = vocabulary;
		}

		Evidence weigh() {
			int behind = from < to ? weighBeginning() : to;
			for (int i = behind; i < to; i++) {
				weighWord(i);
			}
			return new Evidence(name, series, level, Math.min(print, MOST), isOffice);
		}

		/** The word behind the archive's name, or the first if there is none. */
		private int weighBeginning() {
			int behind = ArchiveName.end(words, from, to, vocabulary);
			if (behind > 0) {
				name = NAME;
				print += isYearNear(behind) ? 2 : 0;
				return behind;
			}
			if (vocabulary.head(words, from, to) > 0) {
				series = HEAD;
				isOffice = isOffice();
			} else {
				series = vocabulary.inner(words, from, to) > 0 ? 1 : 0;
				print += isAuthor() ? 2 : 0;
			}
			return from;
		}

		/** An office's name of more than one word, or with a sign or nothing behind it. */
		private boolean isOffice() {
			int office = vocabulary.office(words, from, to);
			return office > 1 || office == 1 && (from + 1 == to || words.get(from + 1).isSign());
		}

		/** A. Surname, or Surname A., or Surname, Name. */
		private boolean isAuthor() {
			if (!words.get(from).isCapital() || from + 2 >= to) {
				return false;
			}
			if (words.get(from).isInitial()) {
				return isInitial(from) && !isSaint();
			}
			int last = Math.min(to - 1, from + 4);
			for (int i = from + 1; i < last; i++) {
				if (isInitial(i) && words.get(i - 1).isWord()) {
					return true;
				}
			}
			return words.get(from + 1).is(",") && words.get(from + 2).isCapital() && from + 3 < to
					&& (words.get(from + 3).is(",") || words.get(from + 3).is(".") || words.get(from + 3).is(":"));
		}

		/** A. of a name, and no B. 12. */
		private boolean isInitial(int at) {
			return words.get(at).isInitial() && words.get(at + 1).is(".")
					&& Designation.at(words, at, to, vocabulary).isEmpty();
		}

		/** S. and a name that no comma follows: the house of an order. */
		private boolean isSaint() {
			return words.get(from).isSaint() && from + 3 < to && !words.get(from + 3).is(",");
		}

		private void weighWord(int at) {
			var word = words.get(at);
			var designation = Designation.at(words, at, to, vocabulary);
			if (designation.isPresent()) {
				level += switch (designation.get().word()) {
					case REGISTRY, BOX, FILZA -> LEVEL;
					case FOLDER, EITHER, LEAF, PIECE -> 0;
				};
			}
			if ("«»“”„\"".contains(word.form())) {
				print += 2;
			}
			if (vocabulary.published(words, at, to) > 0) {
				print++;
			}
			if (isImprint(at)) {
				print += 2;
			}
			if (at > from && words.get(at - 1).is("(") && vocabulary.archive(words, at, to) > 0) {
				name = Math.max(name, HEAD);
			}
		}

		/** Whether a year stands here or behind one sign that is no bracket. */
		private boolean isYearNear(int at) {
			return at < to && words.get(at).isYear()
					|| at + 1 < to && words.get(at + 1).isYear() && !words.get(at).is("(");
		}

		/** A town and a year, or a town at the end. */
		private boolean isImprint(int at) {
			int place = vocabulary.place(words, at, to);
			if (place == 0 || at == from) {
				return false;
			}
			int behind = at + place;
			if (isYearNear(behind)) {
				return true;
			}
			boolean isEnd = behind == to || behind + 1 == to && words.get(behind).is(".");
			return isEnd && (words.get(at - 1).is(",") || words.get(at - 1).is("."));
		}
	}
}
