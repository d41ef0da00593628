package org.sourcecritic.reading.archive.italian;

import java.util.ArrayList;
import java.util.List;

/**
 * A text divided into what may be one reference each. A line goes on in the next one if it ends within a word, a
 * bracket
 * or a phrase, or if it is as wide as the lines around it and has no stop at its end. Within a line a semicolon
 * divides,
 * and a stop behind a number or a bracket does.
 */
final class Entries {

	/** Lines to both sides that tell how wide a line can be. */
	private static final int AROUND = 8;
	private static final double FULL = 0.85;
	/** A line of running text is as wide, in UTF-16 units; in a column it may be less. */
	private static final int WIDE = 60;
	private static final int COLUMN = 40;
	/** Lines that are about as wide as the widest where lines of a column are filled. */
	private static final int FILLED = 3;

	/** The words of a line and its width in UTF-16 units. */
	private record Line(int from, int to, int width) {}

	private final List<Word> words;
	private final Vocabulary vocabulary;
	private final List<Line> lines = new ArrayList<>();
	private final List<Entry> entries = new ArrayList<>();

	private Entries(List<Word> words, Vocabulary vocabulary) {
		this.words = words;
		this.vocabulary = vocabulary;
	}

	/** In the order of the text, without a gap. */
	static List<Entry> of(List<Word> words, Vocabulary vocabulary) {
		return new Entries(words, vocabulary).read();
	}

	private List<Entry> read() {
		findLines();
		int from = 0;
		for (int i = 0; i < lines.size(); i++) {
			if (i + 1 == lines.size() || !goesOn(i)) {
				divide(from, lines.get(i).to);
				from = lines.get(i).to;
			}
		}
		return List.copyOf(entries);
	}

	private void findLines() {
		int from = 0;
		for (int i = 1; i <= words.size(); i++) {
			var last = words.get(i - 1);
			if (i == words.size() || words.get(i).first() || last.divided()) {
				int end = last.divided() ? last.start() : last.end();
				lines.add(new Line(from, i, end - words.get(from).start()));
				from = i;
			}
		}
	}

	private boolean goesOn(int index) {
		var line = lines.get(index);
		var last = words.get(line.to - 1);
		var next = words.get(line.to);
		if (last.divided() || last.isDash() || last.is(",") || last.isOpening() || vocabulary.isOpenEnd(last)
				|| isInBracket(line) || isDesignation(line)) {
			return true;
		}
		if (next.isWord() && !next.isCapital() && vocabulary.level(next).isEmpty() || next.is(")")) {
			return true;
		}
		return !last.is(".") && !last.is(":") && isFull(index) && !isName(line.to, lines.get(index + 1).to);
	}

	/** Whether a line begins with an archive, a unit of it, or a name of a fonds that ends with a sign or the line. */
	private boolean isName(int from, int to) {
		int head = vocabulary.head(words, from, to);
		boolean isWhole = head > 0 && (from + head == to || words.get(from + head).isSign());
		return head > 1 || isWhole || vocabulary.archive(words, from, to) > 0
				|| vocabulary.abbreviation(words, from, to) > 0
				|| Designation.at(words, from, to, vocabulary).isPresent();
	}

	/** Whether the number of a level comes in the next line: b. */
	private boolean isDesignation(Line line) {
		var last = words.get(line.to - 1);
		var level = last.is(".") && line.to - 2 > line.from ? words.get(line.to - 2) : last;
		return level.isWord() && words.get(line.to).isDigits() && vocabulary.level(level).isPresent();
	}

	private boolean isInBracket(Line line) {
		for (int i = line.to - 1; i >= line.from; i--) {
			if (words.get(i).is(")")) {
				return false;
			}
			if (words.get(i).is("(")) {
				return true;
			}
		}
		return false;
	}

	private boolean isFull(int index) {
		int widest = 0;
		for (int i = Math.max(0, index - AROUND); i < Math.min(lines.size(), index + AROUND + 1); i++) {
			widest = Math.max(widest, lines.get(i).width);
		}
		double full = FULL * widest;
		return lines.get(index).width >= full
				&& (widest >= WIDE || widest >= COLUMN && areFilled(index, full));
	}

	private boolean areFilled(int index, double width) {
		int filled = 0;
		for (int i = Math.max(0, index - AROUND); i < Math.min(lines.size(), index + AROUND + 1); i++) {
			filled += lines.get(i).width >= width ? 1 : 0;
		}
		return filled >= FILLED;
	}

	private void divide(int from, int to) {
		int start = from;
		for (int i = from + 1; i + 1 < to; i++) {
			if (divides(i)) {
				entries.add(new Entry(start, i + 1, start == from));
				start = i + 1;
			}
		}
		entries.add(new Entry(start, to, start == from));
	}

	private boolean divides(int at) {
		var sign = words.get(at);
		var before = words.get(at - 1);
		var behind = words.get(at + 1);
		if (sign.is(";")) {
			return !behind.isDigits() && Designation.at(words, at + 1, words.size(), vocabulary).isEmpty();
		}
		return sign.is(".") && (before.isDigits() || before.is(")")) && behind.isCapital() && behind.form().length() > 1
				&& vocabulary.level(behind).isEmpty();
	}
}
