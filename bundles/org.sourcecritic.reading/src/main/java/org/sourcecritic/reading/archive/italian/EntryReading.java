package org.sourcecritic.reading.archive.italian;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.reading.archive.italian.Component.Label;

/** The components of an entry that refers to an archive. */
final class EntryReading {

	/** The longest description of a filza, in words. */
	private static final int LONGEST = 80;

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
			} else if (open && SeriesEnd.isAside(words, at, to, vocabulary)) {
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
		var series = new SeriesEnd(words, from, to, level, vocabulary);
		level = series.level();
		int end = series.find();
		int last = withoutOpening(from, end);
		if (last > from && words.subList(from, last).stream().anyMatch(word -> !word.isSign())) {
			boolean isBracketed = from > 0 && words.get(from - 1).is("(");
			add(Label.SERIES, isBracketed ? from - 1 : from, last);
		}
		return end;
	}

	/** The word after the bracket that is closed and the signs behind it. */
	private int skipAside(int from) {
		int at = from;
		while (at < to && !words.get(at).is(")")) {
			at++;
		}
		return signs(at);
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
		return vocabulary.is(Role.NOTARY, words.get(at));
	}

	/** The word after the archive's name that starts here, its opening bracket included; 0 if none does. */
	private int archiveEnd(int at) {
		return ArchiveName.endBracketed(words, at, to, vocabulary);
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
