package org.sourcecritic.reading.archive.italian;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.archive.italian.Component.Label;

/** The components of an entry that refers to an archive. */
final class EntryReading {

	/** The longest name of a series and the longest description of a filza, in words. */
	private static final int LONGEST = 80;
	private static final Set<String> ASIDES = Set.of("zit", "zt", "cit", "citato", "citata", "abbr", "d", "in", "=",
			"hereafter");
	private static final Set<String> CODES = Set.of("cod", "codd", "codice", "codici", "ms", "mss", "it", "ital",
			"lat", "manoscritti", "manoscritto", "codex", "vat");

	private final List<Word> words;
	private final int to;
	private final Vocabulary vocabulary;
	private final List<Component> components = new ArrayList<>();
	/** The last level that was read; a manuscript counts as a register. */
	private Optional<Label> level = Optional.empty();

	private EntryReading(List<Word> words, int to, Vocabulary vocabulary) {
		this.words = words;
		this.to = to;
		this.vocabulary = vocabulary;
	}

	/** In the order of the text, from a word up to another. */
	static List<Component> of(List<Word> words, int from, int to, Vocabulary vocabulary) {
		var reading = new EntryReading(words, to, vocabulary);
		reading.read(from);
		return List.copyOf(reading.components);
	}

	private void read(int from) {
		int at = from;
		boolean open = true;
		while (at < to) {
			int archive = archiveEnd(at);
			var designation = Designation.at(words, at, to, vocabulary);
			if (archive > 0) {
				at = readArchive(at, archive);
				open = true;
			} else if (designation.isPresent()) {
				at = readLevel(at, designation.get());
				open = false;
			} else if (open && isAside(at)) {
				at = skipAside(at);
			} else if (open || isHeadBehindSign(at) || isNotary(at)) {
				at = readSeries(at);
				open = false;
			} else {
				at++;
				open = false;
			}
		}
	}

	private int readArchive(int at, int end) {
		int behind = signs(end);
		add(Label.ARCHIVE, at, behind);
		if (behind > end && words.get(behind - 1).isDash()) {
			return readEnumeration(behind);
		}
		return behind;
	}

	/** What a dash behind an archive's name introduces: one fonds behind each comma. */
	private int readEnumeration(int from) {
		int start = from;
		for (int i = from; i < to; i++) {
			if (words.get(i).is(",") || i + 1 == to) {
				add(Label.SERIES, start, i + 1);
				start = i + 1;
			}
		}
		return to;
	}

	private int readLevel(int at, Designation designation) {
		var label = designation.word().label(level).filter(unit -> unit != Label.FOLDER || !designation.isSide(words));
		if (label.isEmpty()) {
			return designation.to();
		}
		level = label;
		int pieces = pieces(designation.to());
		int end = label.get() == Label.FILZA ? described(pieces) : signs(pieces);
		boolean isBracketed = at > 0 && words.get(at - 1).is("(");
		addLevel(label.get(), isBracketed ? at - 1 : at, end);
		return end;
	}

	/** Behind the numbered documents that follow a level and stay with it: filza 41, ins. 11. */
	private int pieces(int from) {
		int end = from;
		int next = signs(from);
		var piece = designation(next).filter(found -> found.word() == LevelWord.PIECE);
		while (piece.isPresent()) {
			end = piece.get().to();
			next = signs(end);
			piece = designation(next).filter(found -> found.word() == LevelWord.PIECE);
		}
		return end;
	}

	private Optional<Designation> designation(int at) {
		return at < to ? Designation.at(words, at, to, vocabulary) : Optional.empty();
	}

	/** A filza and what is said of it up to the next level, another office or the end. */
	private int described(int from) {
		int end = signs(from);
		boolean isTitled = end > from && end < to && (words.get(end - 1).is(",") || words.get(end - 1).is(":"));
		if (!isTitled || !words.get(end).isCapital()) {
			return end;
		}
		int last = Math.min(to, end + LONGEST);
		for (int i = end; i < last; i++) {
			if (designation(i).isPresent() || isOfficeBehindSign(i)) {
				return i;
			}
		}
		return last;
	}

	private boolean isOfficeBehindSign(int at) {
		return words.get(at - 1).isSign() && vocabulary.office(words, at, to) > 0;
	}

	private int readSeries(int from) {
		boolean isCode = CODES.contains(words.get(from).lower());
		level = isCode ? Optional.of(Label.REGISTRY) : level;
		boolean isNumbered = false;
		int end = from + 1;
		while (end < Math.min(to, from + LONGEST) && !endsSeries(end, from)
				&& !(isCode && isNumbered && isTitle(end))) {
			isNumbered |= words.get(end).isDigits();
			end++;
		}
		int last = withoutOpening(from, end);
		if (last > from && words.subList(from, last).stream().anyMatch(word -> !word.isSign())) {
			boolean isBracketed = from > 0 && words.get(from - 1).is("(");
			add(Label.SERIES, isBracketed ? from - 1 : from, last);
		}
		return end;
	}

	private boolean endsSeries(int at, int from) {
		return Designation.at(words, at, to, vocabulary).isPresent() || isAside(at) || isPieceOfSeries(at)
				|| words.get(at).is("(") && archiveEnd(at) > 0 || isNextOffice(at) || isDate(at, from)
				|| isNumberOfSeries(at);
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
	private boolean isAside(int at) {
		var word = words.get(at);
		boolean opens = word.is("(") || word.is("{") || word.is("[");
		boolean isOldNumber = at + 2 < to && words.get(at + 2).isDigits();
		return opens && at + 1 < to && !isOldNumber && ASIDES.contains(words.get(at + 1).lower());
	}

	/** The word after the bracket that is closed and the signs behind it. */
	private int skipAside(int from) {
		int at = from;
		while (at < to && !words.get(at).is(")")) {
			at++;
		}
		return signs(at);
	}

	/** A year or a day outside of brackets, where it can't be a shelfmark and doesn't name the series: Estimo 1518. */
	private boolean isDate(int at, int from) {
		boolean isNamed = at == from + 1;
		boolean isBracketed = words.get(at - 1).is("(") || words.get(at - 1).is("ab") || words.get(at - 1).isDash();
		boolean isYear = words.get(at).isYear() && level.isEmpty() && !isNamed && !isBracketed;
		return isYear || Designation.isDay(words, at, to);
	}

	/** Numbers behind a colon up to the end: 1-32. */
	private boolean isNumberOfSeries(int at) {
		return words.get(at).isDigits() && words.get(at - 1).is(":");
	}

	private int withoutOpening(int from, int to) {
		int end = to;
		while (end > from && words.get(end - 1).isOpening()) {
			end--;
		}
		return end;
	}

	private boolean isHeadBehindSign(int at) {
		return at > 0 && words.get(at - 1).isSign() && vocabulary.head(words, at, to) > 0;
	}

	/** A notary's name belongs to the series. */
	private boolean isNotary(int at) {
		return words.get(at).is("notaio") || words.get(at).is("not") || words.get(at).is("notai");
	}

	/** The word after the archive's name that starts here, its opening bracket included; 0 if none does. */
	private int archiveEnd(int at) {
		int name = words.get(at).is("(") ? at + 1 : at;
		return name < to ? ArchiveName.end(words, name, to, vocabulary) : 0;
	}

	/** Signs belong to what is before them, but opening brackets. */
	private int signs(int from) {
		int at = from;
		while (at < to && words.get(at).isSign() && !words.get(at).isOpening()) {
			at++;
		}
		return at;
	}

	/** Levels of one kind that follow each other without a word between are one component. */
	private void addLevel(Label label, int from, int end) {
		boolean goesOn = from > 0 && !components.isEmpty() && components.getLast().label() == label
				&& components.getLast().span().end() == words.get(from - 1).end();
		if (goesOn) {
			int start = components.removeLast().span().start();
			components.add(new Component(label, new TextRange(start, words.get(end - 1).end())));
		} else {
			add(label, from, end);
		}
	}

	private void add(Label label, int from, int end) {
		components.add(new Component(label, new TextRange(words.get(from).start(), words.get(end - 1).end())));
	}
}
