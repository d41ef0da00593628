package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.text.NoteLinks.Link;
import org.sourcecritic.core.text.NoteOpening.Style;

/**
 * Which lines the notes of a text take. A note ends where the next one begins or with its block; what stands between
 * two notes whose markers both stand before them belongs to the first. A note that breaks off with its page goes on
 * before the first note of the next.
 */
final class NoteStretches {

	/** So many lines a note may have whose end a bracket tells. */
	private static final int MOST_LINES = 400;
	private static final int MOST_MISSING = 3;

	/**
	 * A note with its lines.
	 *
	 * @param stretches first and last line of each stretch, in the order of the text
	 */
	record Stretched(NoteOpening opening, List<TextRange> stretches) {}

	private final TextLines lines;
	private final CharSequence text;
	private final PageFurniture furniture;
	private final Map<NoteOpening, NoteMark> marks = new HashMap<>();
	private final TreeSet<Integer> markStarts = new TreeSet<>();
	private final List<NoteOpening> notes = new ArrayList<>();
	private final List<Stretched> found = new ArrayList<>();
	private final BitSet taken = new BitSet();
	/** The first line of the notes that stand without anything between them. */
	private int groupStart;

	NoteStretches(TextLines lines, PageFurniture furniture, List<NoteOpening> openings, List<Link> links) {
		this.lines = lines;
		this.furniture = furniture;
		text = lines.text();
		for (Link link : links) {
			marks.put(link.note(), link.mark());
			markStarts.add(link.mark().start());
		}
		choose(openings);
		for (int i = 0; i < notes.size(); i++) {
			stretch(i);
		}
	}

	/** The notes in the order of the text. */
	List<Stretched> notes() {
		return found;
	}

	/** Whether a line belongs to a note. */
	boolean isTaken(int line) {
		return taken.get(line);
	}

	/** Whether the marker of a note begins at this UTF-16 offset. */
	boolean isMarker(int start) {
		return markStarts.contains(start);
	}

	/** Whatever has a marker is a note, what can't be anything else, and what fills a gap between two of these. */
	private void choose(List<NoteOpening> openings) {
		NoteOpening before = null;
		List<NoteOpening> between = new ArrayList<>();
		for (NoteOpening opening : openings) {
			if (marks.containsKey(opening) || opening.style() == Style.RETURN) {
				if (before != null) {
					fill(before, opening, between);
				}
				between.clear();
				notes.add(opening);
				before = opening;
			} else {
				between.add(opening);
			}
		}
		if (before != null) {
			fill(before, null, between);
		}
	}

	private void fill(NoteOpening before, @Nullable NoteOpening after,
			List<NoteOpening> between) {
		int expected = before.label().number() + 1;
		int missing = after == null ? 1 : after.label().number() - expected;
		if (before.label().isSymbol() || missing <= 0 || missing > MOST_MISSING) {
			return;
		}
		int last = before.line();
		for (NoteOpening opening : between) {
			if (opening.label().number() == expected && opening.weight() >= 1 && isContinuous(last, opening.line())) {
				notes.add(opening);
				last = opening.line();
				expected++;
			}
		}
	}

	private boolean isContinuous(int line, int next) {
		for (int i = line + 1; i <= next; i++) {
			if (lines.isFirst(i)) {
				return false;
			}
		}
		return true;
	}

	private void stretch(int index) {
		NoteOpening note = notes.get(index);
		if (note.line() == 0 || !taken.get(note.line() - 1)) {
			groupStart = note.line();
		}
		NoteOpening next = index + 1 < notes.size() ? notes.get(index + 1) : null;
		int limit = next == null ? lines.size() : next.line();
		int end = note.style() == Style.RETURN ? bracketEnd(note, limit) : end(note, next, limit);
		List<TextRange> stretches = new ArrayList<>();
		stretches.add(new TextRange(note.line(), end));
		if (next != null && note.style() != Style.RETURN && end < limit - 1) {
			carriedOver(end, next).ifPresent(stretches::add);
		}
		stretches.forEach(stretch -> taken.set(stretch.start(), stretch.end() + 1));
		found.add(new Stretched(note, stretches));
	}

	/** The line in which the bracket closes; the last of the block when none does. */
	private int bracketEnd(NoteOpening note, int limit) {
		int open = text.charAt(Math.max(note.start(), note.end() - 1)) == ')' ? 0 : 1;
		for (int line = note.line(); line < Math.min(limit, note.line() + MOST_LINES); line++) {
			TextLine at = lines.get(line);
			for (int i = line == note.line() ? note.end() : at.start(); i < at.end(); i++) {
				char c = text.charAt(i);
				open += c == '[' ? 1 : c == ']' ? -1 : 0;
				if (open == 0 && c == ']') {
					return line;
				}
			}
		}
		return Math.min(limit - 1, lines.lastOf(note.line()));
	}

	private int end(NoteOpening note, @Nullable NoteOpening next, int limit) {
		if (next != null && isBeforeBoth(note, next)) {
			return limit - 1;
		}
		int end = note.line();
		while (end + 1 < limit && !lines.isFirst(end + 1) && !isPageNumber(end + 1) && !goesBackToText(end)) {
			end++;
		}
		return end;
	}

	/**
	 * Whether the marker of the next note stands before this note, and none between: then no running text does either.
	 */
	private boolean isBeforeBoth(NoteOpening note, NoteOpening next) {
		NoteMark mark = marks.get(next);
		if (mark == null) {
			return isContinuous(note.line(), next.line());
		}
		return mark.end() <= note.start() && !hasMark(note.line(), next.line());
	}

	/** A number by itself after a line that has come to its end; else it belongs to that line. */
	private boolean isPageNumber(int line) {
		return isFinished(line - 1) && furniture.number(line).isPresent();
	}

	/** Without a blank line after the notes: the sentence that they interrupted goes on. */
	private boolean goesBackToText(int line) {
		if (groupStart == 0 || lines.isFirst(groupStart) || !isFinished(line)) {
			return false;
		}
		return !isFinished(groupStart - 1) && lines.get(line + 1).startsSmall(text);
	}

	/** Lines before the first note of the next page that go on with a note that had not come to an end. */
	private Optional<TextRange> carriedOver(int end, NoteOpening next) {
		int first = lines.firstOf(next.line());
		NoteMark mark = marks.get(next);
		boolean blockIsNotes = first < next.line() && first > end && !isFinished(end)
				&& (mark == null || mark.end() <= lines.get(first).start());
		return blockIsNotes && !hasMark(first, next.line())
				? Optional.of(new TextRange(first, next.line() - 1))
				: Optional.empty();
	}

	private boolean hasMark(int from, int to) {
		int start = lines.get(from).start();
		int end = lines.get(to).start();
		var next = markStarts.ceiling(start);
		return next != null && next < end;
	}

	/** Whether a line ends with a stop, closing quotation marks and brackets aside. */
	private boolean isFinished(int line) {
		TextLine at = lines.get(line);
		int i = at.end() - 1;
		while (i > at.start() && (Punctuation.isCloser(text.charAt(i)) || Punctuation.isDigit(text.charAt(i)))) {
			i--;
		}
		return Punctuation.isStop(text.charAt(i));
	}
}
