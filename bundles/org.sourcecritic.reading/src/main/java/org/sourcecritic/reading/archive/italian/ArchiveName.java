package org.sourcecritic.reading.archive.italian;

import java.util.List;

/**
 * The name of an archive or a library: its known beginning or its abbreviation, what follows up to a sign, and the town
 * before or behind it.
 */
final class ArchiveName {

	/** The longest tail of a name, in words. */
	private static final int TAIL = 10;
	/** Initials and stops that may follow a known abbreviation, in words. */
	private static final int INITIALS = 4;

	private final List<Word> words;
	private final int to;
	private final Vocabulary vocabulary;

	private ArchiveName(List<Word> words, int to, Vocabulary vocabulary) {
		this.words = words;
		this.to = to;
		this.vocabulary = vocabulary;
	}

	/** The word after the name that starts at a word; 0 if none does. */
	static int end(List<Word> words, int at, int to, Vocabulary vocabulary) {
		return new ArchiveName(words, to, vocabulary).end(at);
	}

	/** The same where an opening bracket may precede the name. */
	static int endBracketed(List<Word> words, int at, int to, Vocabulary vocabulary) {
		int name = words.get(at).is("(") ? at + 1 : at;
		return name < to ? end(words, name, to, vocabulary) : 0;
	}

	private int end(int at) {
		int place = vocabulary.place(words, at, to);
		int behind = at + place;
		if (place > 0 && behind + 1 < to && (words.get(behind).is(",") || words.get(behind).is(":"))) {
			return withoutTown(behind + 1);
		}
		return withoutTown(at);
	}

	private int withoutTown(int at) {
		int abbreviation = vocabulary.abbreviation(words, at, to);
		if (abbreviation > 0) {
			int end = initials(at + abbreviation);
			return endsAbbreviation(end) ? town(end) : 0;
		}
		int length = vocabulary.archive(words, at, to);
		return length > 0 ? abbreviation(town(tail(at + length))) : 0;
	}

	/** Behind the abbreviation in brackets that follows: Archivio di Stato di Padova (ASP). */
	private int abbreviation(int at) {
		boolean isBracketed = at + 2 < to && words.get(at).is("(") && words.get(at + 2).is(")");
		return isBracketed && isInCapitals(words.get(at + 1)) ? at + 3 : at;
	}

	private static boolean isInCapitals(Word word) {
		return word.isWord() && word.form().chars().limit(2).allMatch(Character::isUpperCase);
	}

	/** Behind a few more initials than are known: B. M. C. P. */
	private int initials(int from) {
		int at = from;
		while (at < from + INITIALS && at + 2 < to && words.get(at).is(".") && words.get(at + 1).isInitial()
				&& words.get(at + 2).is(".")) {
			at += 2;
		}
		return at;
	}

	/** The words of a heading in capitals aren't abbreviations: AS THE WAR BEGAN. */
	private boolean endsAbbreviation(int at) {
		return at >= to || !words.get(at).isWord() || words.get(at).first() || vocabulary.place(words, at, to) > 0
				|| vocabulary.head(words, at, to) > 0 || Designation.at(words, at, to, vocabulary).isPresent();
	}

	private int tail(int from) {
		int at = from;
		while (at < Math.min(to, from + TAIL) && belongs(at)) {
			at++;
		}
		return at;
	}

	private boolean belongs(int at) {
		var word = words.get(at);
		if (word.isSign()) {
			return word.is("'") || word.is(".") && isShort(words.get(at - 1)) && at + 1 < to
					&& words.get(at + 1).isWord();
		}
		boolean isNew = words.get(at - 1).isWord() && vocabulary.head(words, at, to) > 0
				&& !vocabulary.isOpenEnd(words.get(at - 1));
		return word.isWord() && !isNew && Designation.at(words, at, to, vocabulary).isEmpty();
	}

	/** S. and SS. in the name of a church. */
	private static boolean isShort(Word word) {
		return word.isCapital() && word.form().length() <= 3;
	}

	private int town(int at) {
		int name = at + 1 < to && words.get(at).is(",") ? at + 1 : at;
		int place = name < to ? vocabulary.place(words, name, to) : 0;
		return place > 0 ? name + place : at;
	}
}
