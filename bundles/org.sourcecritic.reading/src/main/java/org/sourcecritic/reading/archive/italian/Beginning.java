package org.sourcecritic.reading.archive.italian;

import java.util.List;

/** Where in an entry a reference to an archive begins. */
final class Beginning {

	/** Digits of the number of a note. */
	private static final int LONGEST_MARK = 3;

	private Beginning() {
	}

	/** Behind the number of a note and what leads to a reference, or at an archive that is named later. */
	static int of(List<Word> words, Entry entry, Vocabulary vocabulary) {
		int first = first(words, entry, vocabulary);
		if (first == entry.to() || isReference(words, first, entry.to(), vocabulary)) {
			return first;
		}
		for (int i = first + 1; i < entry.to(); i++) {
			if (introduces(words.get(i - 1), vocabulary) && isArchive(words, i, entry.to(), vocabulary)) {
				return words.get(i - 1).is("(") ? i - 1 : i;
			}
		}
		return first;
	}

	private static boolean introduces(Word word, Vocabulary vocabulary) {
		return word.is(";") || vocabulary.is(Role.INTRODUCING, word);
	}

	/** Behind the number of a note: 61, or (61). */
	private static int behindMark(List<Word> words, Entry entry) {
		int from = entry.from();
		if (entry.size() > 3 && words.get(from).is("(") && isMark(words.get(from + 1)) && words.get(from + 2).is(")")) {
			return from + 3;
		}
		return entry.size() > 1 && isMark(words.get(from)) ? from + 1 : from;
	}

	private static boolean isMark(Word word) {
		return word.isDigits() && word.form().length() <= LONGEST_MARK;
	}

	private static int first(List<Word> words, Entry entry, Vocabulary vocabulary) {
		int at = behindMark(words, entry);
		while (at < entry.to() && vocabulary.is(Role.LEADING, words.get(at)) && !words.get(at).isSaint()) {
			at++;
		}
		return at;
	}

	private static boolean isReference(List<Word> words, int at, int to, Vocabulary vocabulary) {
		return ArchiveName.end(words, at, to, vocabulary) > 0 || vocabulary.head(words, at, to) > 0
				|| vocabulary.inner(words, at, to) > 0 || Designation.at(words, at, to, vocabulary).isPresent();
	}

	/** An archive's name with a series or a level behind it. */
	private static boolean isArchive(List<Word> words, int at, int to, Vocabulary vocabulary) {
		int end = ArchiveName.end(words, at, to, vocabulary);
		int behind = end > 0 && end < to && words.get(end).isSign() ? end + 1 : end;
		return end > 0 && behind < to && (vocabulary.head(words, behind, to) > 0
				|| vocabulary.inner(words, behind, to) > 0
				|| Designation.at(words, behind, to, vocabulary).isPresent());
	}
}
