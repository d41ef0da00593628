package org.sourcecritic.core.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Whose each character of a text is when segments lie within each other: that of the innermost one, which is the one
 * that begins last. So a note within a paragraph is no part of the paragraph's words.
 */
final class OwnedRanges {

	/** What nothing covers has this owner. */
	static final int NOBODY = -1;

	/**
	 * A range of one owner.
	 *
	 * @param owner its number, or {@link #NOBODY}
	 */
	record Owned(TextRange range, int owner) {}

	private final List<Owned> spans;
	private final int length;
	private final Deque<Owned> open = new ArrayDeque<>();
	private final List<Owned> found = new ArrayList<>();
	private int at;

	private OwnedRanges(List<Owned> spans, int length) {
		this.spans = spans;
		this.length = length;
	}

	/** The ranges of all owners and of nobody, in the order of the text, beside each other from 0 to its length. */
	static List<Owned> of(List<Owned> spans, int length) {
		return new OwnedRanges(spans, length).sweep();
	}

	private List<Owned> sweep() {
		Comparator<Owned> byStart = Comparator.comparingInt(span -> span.range().start());
		Comparator<Owned> longFirst = Comparator.comparingInt(span -> -span.range().end());
		for (Owned span : spans.stream().sorted(byStart.thenComparing(longFirst)).toList()) {
			upTo(span.range().start());
			open.push(span);
		}
		upTo(length);
		return found;
	}

	private void upTo(int limit) {
		while (at < limit) {
			while (!open.isEmpty() && open.peek().range().end() <= at) {
				open.pop();
			}
			Owned inner = open.peek();
			int end = inner == null ? limit : Math.min(limit, inner.range().end());
			found.add(new Owned(new TextRange(at, end), inner == null ? NOBODY : inner.owner()));
			at = end;
		}
	}
}
