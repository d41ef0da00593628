package org.sourcecritic.reading.archive.italian;

import java.util.List;
import java.util.Optional;

import org.sourcecritic.reading.archive.italian.Component.Label;

/** Where the name of a fonds or a series ends. */
final class SeriesEnd {

	/** The longest name, in words. */
	private static final int LONGEST = 80;

	private final List<Word> words;
	private final int from;
	private final int to;
	private final boolean isManuscript;
	private final Optional<Label> level;
	private final Vocabulary vocabulary;

	/** @param before the level that was read before */
	SeriesEnd(List<Word> words, int from, int to, Optional<Label> before, Vocabulary vocabulary) {
		this.words = words;
		this.from = from;
		this.to = Math.min(to, from + LONGEST);
		this.isManuscript = vocabulary.is(Role.SHELFMARK, words.get(from));
		this.level = isManuscript ? Optional.of(Label.REGISTRY) : before;
		this.vocabulary = vocabulary;
	}

	/** The level behind which its units come: a manuscript counts as a register. */
	Optional<Label> level() {
		return level;
	}

	/** The word after its last. */
	int find() {
		boolean isNumbered = false;
		int end = from + 1;
		while (end < to && !isEnd(end) && !(isManuscript && isNumbered && isTitle(end))) {
			isNumbered |= words.get(end).isDigits();
			end++;
		}
		return end;
	}

	private boolean isEnd(int at) {
		return Designation.at(words, at, to, vocabulary).isPresent() || isAside(words, at, to, vocabulary)
				|| isPieceOfSeries(at) || isNextOffice(at) || isDate(at) || isNumberOfSeries(at)
				|| words.get(at).is("(") && ArchiveName.endBracketed(words, at, to, vocabulary) > 0;
	}

	/** What a manuscript contains: a word behind its number and a comma. */
	private boolean isTitle(int at) {
		var word = words.get(at);
		return words.get(at - 1).is(",") && word.isWord() && word.form().length() > 2 && !word.isNumber();
	}

	/** Any word in lower case with a number behind a comma: rotolo 3, dis. 12. */
	private boolean isPieceOfSeries(int at) {
		var word = words.get(at);
		int number = at + 1 < to && words.get(at + 1).is(".") ? at + 2 : at + 1;
		return words.get(at - 1).is(",") && word.isWord() && !word.isCapital() && number < to
				&& words.get(number).isDigits() && !words.get(number).isYear();
	}

	/** An office behind a comma, a stop or a dash. */
	private boolean isNextOffice(int at) {
		var before = words.get(at - 1);
		return (before.is(",") || before.is(".") || before.is(";") || before.isDash())
				&& vocabulary.office(words, at, to) > 0;
	}

	/** A bracket that says how it will be cited, or a sign that leaves the reference. */
	static boolean isAside(List<Word> words, int at, int to, Vocabulary vocabulary) {
		var word = words.get(at);
		boolean opens = word.is("(") || word.is("{") || word.is("[");
		boolean isOldNumber = at + 2 < to && words.get(at + 2).isDigits();
		return opens && at + 1 < to && !isOldNumber && vocabulary.is(Role.ASIDE, words.get(at + 1));
	}

	/** A year or a day outside of brackets, where it can't be a shelfmark and doesn't name the series: Estimo 1518. */
	private boolean isDate(int at) {
		boolean isNamed = at == from + 1;
		boolean isBracketed = words.get(at - 1).is("(") || words.get(at - 1).is("ab") || words.get(at - 1).isDash();
		boolean isYear = words.get(at).isYear() && level.isEmpty() && !isNamed && !isBracketed;
		return isYear || vocabulary.isDay(words, at, to);
	}

	/** Numbers behind a colon or, of what is no manuscript, a comma: Censori, 107, 108. */
	private boolean isNumberOfSeries(int at) {
		var before = words.get(at - 1);
		return words.get(at).isDigits() && (before.is(":") || before.is(",") && level.isEmpty());
	}
}
