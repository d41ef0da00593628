package org.sourcecritic.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which marker leads to which note: the chain of pairs with the highest weight in which notes and markers come in the
 * same order and most labels follow each other. Linear in the number of notes, since a pair looks back at a few only.
 */
final class NoteLinks {

	/** So far before its note a marker stands at most, in UTF-16 units, unless the notes stand at the end. */
	private static final int REACH = 12_000;
	private static final int LOOK_BACK = 16;
	private static final int MOST_MARKS = 64;
	/** A pair that weighs less is none. */
	private static final double LEAST = 1.6;
	private static final int MOST_MISSING = 8;
	private static final double SURE_MARK = 2;
	private static final double SURE_NOTE = 3;
	private static final int NONE = -1;

	/** A note and its marker. */
	record Link(NoteOpening note, NoteMark mark) {}

	private final List<NoteOpening> openings;
	private final int reach;
	private final NoteMark[][] marks;
	/** The weight of the best chain that ends with each pair, and the pair before it. */
	private final double[][] best;
	private final int[][] before;
	private final int[][] beforeMark;
	/** For each pair the best among those of the same note with an earlier marker, itself included. */
	private final int[][] bestSoFar;

	private NoteLinks(List<NoteOpening> openings, List<NoteMark> marks, int reach) {
		this.openings = openings;
		this.reach = reach;
		int size = openings.size();
		this.marks = new NoteMark[size][];
		best = new double[size][];
		before = new int[size][];
		beforeMark = new int[size][];
		bestSoFar = new int[size][];
		Map<NoteLabel, List<NoteMark>> byLabel = new HashMap<>();
		marks.forEach(mark -> byLabel.computeIfAbsent(mark.label(), label -> new ArrayList<>()).add(mark));
		for (int note = 0; note < size; note++) {
			this.marks[note] = candidates(openings.get(note),
					byLabel.getOrDefault(openings.get(note).label(), List.of()));
		}
	}

	/** Markers at most some thousand characters before their notes. */
	static List<Link> near(List<NoteOpening> openings, List<NoteMark> marks) {
		return new NoteLinks(openings, marks, REACH).link();
	}

	/** Markers anywhere before their notes. */
	static List<Link> far(List<NoteOpening> openings, List<NoteMark> marks) {
		return new NoteLinks(openings, marks, Integer.MAX_VALUE).link();
	}

	private NoteMark[] candidates(NoteOpening note, List<NoteMark> all) {
		int to = 0;
		int high = all.size();
		while (to < high) {
			int middle = (to + high) >>> 1;
			if (all.get(middle).end() <= note.start()) {
				to = middle + 1;
			} else {
				high = middle;
			}
		}
		List<NoteMark> near = new ArrayList<>();
		for (int i = to - 1; i >= 0 && near.size() < MOST_MARKS; i--) {
			NoteMark mark = all.get(i);
			if ((long) note.start() - mark.start() > reach) {
				break;
			}
			if (weight(note, mark) >= LEAST) {
				near.add(mark);
			}
		}
		Collections.reverse(near);
		return near.toArray(NoteMark[]::new);
	}

	private static double weight(NoteOpening note, NoteMark mark) {
		return note.weight() + mark.weight();
	}

	private List<Link> link() {
		int end = NONE;
		int endMark = NONE;
		double most = 0;
		Far far = new Far();
		for (int note = 0; note < openings.size(); note++) {
			if (note > LOOK_BACK) {
				far.see(note - LOOK_BACK - 1);
			}
			chain(note, far);
			for (int mark = 0; mark < marks[note].length; mark++) {
				if (best[note][mark] > most) {
					most = best[note][mark];
					end = note;
					endMark = mark;
				}
			}
		}
		List<Link> links = new ArrayList<>();
		while (end != NONE) {
			links.add(new Link(openings.get(end), marks[end][endMark]));
			int next = before[end][endMark];
			endMark = beforeMark[end][endMark];
			end = next;
		}
		Collections.reverse(links);
		return withoutChance(links);
	}

	/** A number by itself that happens to be that of a line is left out. */
	private static List<Link> withoutChance(List<Link> links) {
		List<Link> kept = new ArrayList<>();
		for (int i = 0; i < links.size(); i++) {
			Link link = links.get(i);
			boolean sure = link.mark().weight() >= SURE_MARK || link.note().weight() >= SURE_NOTE;
			boolean follows = i > 0 && step(links.get(i - 1).note().label(), link.note().label()) > 1;
			boolean leads = i + 1 < links.size() && step(link.note().label(), links.get(i + 1).note().label()) > 1;
			if (sure || follows || leads) {
				kept.add(link);
			}
		}
		return kept;
	}

	private void chain(int note, Far far) {
		NoteOpening opening = openings.get(note);
		int count = marks[note].length;
		best[note] = new double[count];
		before[note] = new int[count];
		beforeMark[note] = new int[count];
		Arrays.fill(before[note], NONE);
		for (int mark = 0; mark < count; mark++) {
			best[note][mark] = opening.label().number() <= 1 ? 0 : -0.5;
			far.offer(note, mark);
		}
		for (int other = note - 1; other >= Math.max(0, note - LOOK_BACK); other--) {
			follow(note, other, step(openings.get(other).label(), opening.label()));
		}
		for (int mark = 0; mark < count; mark++) {
			NoteMark found = marks[note][mark];
			double distance = (double) (opening.start() - found.start()) / REACH;
			best[note][mark] += weight(opening, found) - 0.5 * Math.min(1, distance);
		}
		rank(note);
	}

	private void follow(int note, int other, double step) {
		int seen = 0;
		for (int mark = 0; mark < marks[note].length; mark++) {
			int start = marks[note][mark].start();
			while (seen < marks[other].length && marks[other][seen].end() <= start) {
				seen++;
			}
			if (seen > 0) {
				int chosen = bestSoFar[other][seen - 1];
				offer(note, mark, other, chosen, best[other][chosen] + step);
			}
		}
	}

	private void offer(int note, int mark, int other, int otherMark, double weight) {
		if (weight > best[note][mark]) {
			best[note][mark] = weight;
			before[note][mark] = other;
			beforeMark[note][mark] = otherMark;
		}
	}

	private void rank(int note) {
		bestSoFar[note] = new int[marks[note].length];
		for (int mark = 1; mark < marks[note].length; mark++) {
			int earlier = bestSoFar[note][mark - 1];
			bestSoFar[note][mark] = best[note][mark] > best[note][earlier] ? mark : earlier;
		}
	}

	/** How likely one label comes after another. */
	private static double step(NoteLabel label, NoteLabel next) {
		if (label.isSymbol() || next.isSymbol()) {
			return label.isSymbol() && next.isSymbol() ? 1 : 0.5;
		}
		int missing = next.number() - label.number() - 1;
		if (missing == 0) {
			return 2.5;
		}
		if (missing == -1) {
			return next.rest().compareTo(label.rest()) > 0 ? 2 : -3;
		}
		if (isInserted(label.number(), next.number())) {
			return 2;
		}
		if (missing > 0) {
			return missing <= MOST_MISSING ? 1.5 - 0.25 * missing : -2;
		}
		return next.number() <= 2 ? 0 : -3;
	}

	/** A later editor's note after note 82 is called 821, or 8201, in some books, and 83 follows. */
	private static boolean isInserted(int number, int next) {
		return next / 10 == number || number / 10 == next - 1
				|| (next >= 1000 || next % 100 < 10) && next / 100 == number
				|| (number >= 1000 || number % 100 < 10) && number / 100 == next - 1;
	}

	/** The best chain that ends too far back to be looked at. */
	private final class Far {

		private int note = NONE;
		private int mark = NONE;

		void see(int ended) {
			for (int i = 0; i < marks[ended].length; i++) {
				if (note == NONE || best[ended][i] > best[note][mark]) {
					note = ended;
					mark = i;
				}
			}
		}

		void offer(int next, int nextMark) {
			if (note != NONE && marks[note][mark].end() <= marks[next][nextMark].start()) {
				NoteLinks.this.offer(next, nextMark, note, mark, best[note][mark] - 2);
			}
		}
	}
}
