package org.sourcecritic.core.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.model.Segment;
import org.sourcecritic.model.Span;

/** The page breaks of a text, those that only white space parts taken together. */
final class PageBreaks {

	/**
	 * One of them.
	 *
	 * @param start UTF-16 offset
	 * @param end UTF-16 offset, exclusive; the start for one that has no place in the text
	 * @param label the number, or empty
	 * @param opens whether a page begins with it: a form feed, or a sign of the edition
	 */
	record Break(int start, int end, String label, boolean opens) {}

	/** Breaks between the same two pages, in the order of the text. */
	record Group(List<Break> breaks, boolean isAtBegin, boolean isAtEnd) {

		Group {
			breaks = List.copyOf(breaks);
		}

		int start() {
			return breaks.getFirst().start();
		}

		/** The number of the page that ends: it stands before the form feed. */
		Optional<Break> before() {
			int feed = feed();
			return breaks.subList(0, Math.max(0, feed)).stream().filter(one -> !one.label().isEmpty()).findFirst();
		}

		/** The number of the page that begins: it stands with the form feed or behind it. */
		Optional<Break> after() {
			int feed = feed();
			return feed < 0
					? Optional.empty()
					: breaks.subList(feed, breaks.size()).stream().filter(one -> !one.label().isEmpty()).findFirst();
		}

		/** A number where there is no form feed. */
		Optional<Break> undecided() {
			return feed() >= 0
					? Optional.empty()
					: breaks.stream().filter(one -> !one.label().isEmpty()).findFirst();
		}

		private int feed() {
			for (int i = 0; i < breaks.size(); i++) {
				if (breaks.get(i).opens()) {
					return i;
				}
			}
			return -1;
		}
	}

	private final List<Group> groups = new ArrayList<>();

	PageBreaks(String text, List<Segment> segments) {
		var sorted = segments.stream().map(segment -> of(text, segment))
				.sorted(Comparator.comparingInt(Break::start).thenComparingInt(Break::end)).toList();
		for (int i = 0; i < sorted.size();) {
			int next = i + 1;
			while (next < sorted.size() && goesOn(text, sorted.subList(i, next), sorted.get(next))) {
				next++;
			}
			var breaks = sorted.subList(i, next);
			groups.add(new Group(breaks, isBlank(text, 0, breaks.getFirst().start()),
					isBlank(text, breaks.getLast().end(), text.length())));
			i = next;
		}
	}

	private static Break of(String text, Segment segment) {
		Span first = segment.getSpans().getFirst();
		int start = Math.clamp(first.getStart(), 0, text.length());
		int end = Math.clamp(segment.getSpans().getLast().getEnd(), start, text.length());
		@Nullable
		String label = segment.getLabel();
		// in a stored text a form feed is a line end
		return new Break(start, end, label == null ? "" : label.strip(), end == start || text.charAt(start) == '\n');
	}

	/** White space alone, and no second form feed, nor a second number behind one. */
	private static boolean goesOn(String text, List<Break> breaks, Break next) {
		var group = new Group(breaks, false, false);
		boolean again = next.opens()
				? group.feed() >= 0
				: group.after().isPresent() && !next.label().isEmpty();
		return !again && isBlank(text, breaks.getLast().end(), next.start());
	}

	private static boolean isBlank(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			if (!Character.isWhitespace(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	List<Group> groups() {
		return List.copyOf(groups);
	}

	/**
	 * Whether numbers without a form feed stand at the foot of their pages: as most of the others do, and where there
	 * are none, when the text ends with a number, or words stand before the number of the first page.
	 */
	boolean areNumbersAtTheFoot() {
		long feet = groups.stream().filter(group -> group.before().isPresent()).count();
		long heads = groups.stream().filter(group -> group.after().isPresent()).count();
		if (feet != heads) {
			return feet > heads;
		}
		var numbered = groups.stream().filter(group -> group.undecided().isPresent()).toList();
		return !numbered.isEmpty() && !numbered.getFirst().isAtBegin() && (numbered.getLast().isAtEnd()
				|| numbered.getFirst().undecided().orElseThrow().label().equals("1"));
	}
}
