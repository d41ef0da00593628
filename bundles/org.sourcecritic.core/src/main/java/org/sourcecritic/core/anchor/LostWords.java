package org.sourcecritic.core.anchor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;

import org.sourcecritic.core.text.OffsetFault;
import org.sourcecritic.core.text.Passage;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.AnchorState;

/** Looks for spans whose very words are gone: by their first and last characters and by what stood around them. */
final class LostWords {

	private static final int TRACE = 12;
	private static final int MOST_PLACES = 200;
	private static final int MOST_CANDIDATES = 5;
	/** Words less alike are others. */
	private static final double LEAST = 0.5;

	private final String text;
	private final WordPlaces places;

	LostWords(String text, WordPlaces places) {
		this.text = text;
		this.places = places;
	}

	/** What must be looked for in the text, should the words be gone. */
	static Collection<String> traces(Passage passage) {
		List<String> traces = new ArrayList<>(List.of(last(passage.prefix()), first(passage.suffix())));
		if (passage.quote().length() >= TRACE) {
			traces.add(first(passage.quote()));
			traces.add(last(passage.quote()));
		}
		traces.removeIf(trace -> trace.length() < TRACE);
		return traces;
	}

	/** DOUBTFUL with the likeliest places, or ORPHANED. */
	Anchoring find(Passage passage) {
		String quote = passage.quote();
		if (quote.isEmpty()) {
			return new Anchoring(AnchorState.ORPHANED, List.of());
		}
		var starts = starts(passage);
		var ends = ends(passage);
		List<Candidate> candidates = new ArrayList<>();
		for (int start : starts) {
			Integer end = nearest(ends, start + quote.length(), start);
			add(candidates, quote, start, end == null ? start + quote.length() : end);
		}
		for (int end : ends) {
			add(candidates, quote, end - quote.length(), end);
		}
		List<Candidate> best = candidates.stream().distinct()
				.sorted(Comparator.comparingDouble(Candidate::score).reversed()
						.thenComparingInt(candidate -> Math.abs(candidate.place().start() - passage.start())))
				.limit(MOST_CANDIDATES).toList();
		return new Anchoring(best.isEmpty() ? AnchorState.ORPHANED : AnchorState.DOUBTFUL, best);
	}

	private TreeSet<Integer> starts(Passage passage) {
		var starts = new TreeSet<Integer>();
		String before = last(passage.prefix());
		addAll(starts, before, before.length());
		addAll(starts, first(passage.quote()), 0);
		return starts;
	}

	private TreeSet<Integer> ends(Passage passage) {
		var ends = new TreeSet<Integer>();
		addAll(ends, first(passage.suffix()), 0);
		String last = last(passage.quote());
		addAll(ends, last, last.length());
		return ends;
	}

	private void addAll(TreeSet<Integer> offsets, String trace, int distance) {
		int[] found = trace.length() < TRACE ? new int[0] : places.of(trace);
		for (int i = 0; i < Math.min(MOST_PLACES, found.length); i++) {
			offsets.add(found[i] + distance);
		}
	}

	private static @Nullable Integer nearest(TreeSet<Integer> ends, int expected,
			int start) {
		Integer before = ends.floor(expected);
		Integer after = ends.ceiling(expected);
		Integer nearest = before == null || after != null && after - expected < expected - before ? after : before;
		boolean fits = nearest != null && nearest > start
				&& Math.abs(nearest - expected) <= (expected - start) / 2 + TRACE;
		return fits ? nearest : null;
	}

	private void add(List<Candidate> candidates, String quote, int start, int end) {
		if (start < 0 || end > text.length() || start >= end
				|| OffsetFault.of(text, start, end).isPresent()) {
			return;
		}
		double likeness = likeness(quote, text.substring(start, end));
		if (likeness >= LEAST) {
			candidates.add(new Candidate(new TextRange(start, end), likeness));
		}
	}

	/** Twice the common pairs of neighbouring characters to the pairs of both (Dice 1945). */
	static double likeness(String one, String other) {
		if (one.length() < 2 || other.length() < 2) {
			return one.equals(other) ? 1 : 0;
		}
		Map<Integer, Integer> pairs = new HashMap<>();
		for (int i = 1; i < one.length(); i++) {
			pairs.merge(one.charAt(i - 1) << 16 | one.charAt(i), 1, Integer::sum);
		}
		int common = 0;
		for (int i = 1; i < other.length(); i++) {
			int pair = other.charAt(i - 1) << 16 | other.charAt(i);
			Integer left = pairs.get(pair);
			if (left != null && left > 0) {
				pairs.put(pair, left - 1);
				common++;
			}
		}
		return 2.0 * common / (one.length() + other.length() - 2);
	}

	private static String first(String words) {
		return words.substring(0, Math.min(TRACE, words.length()));
	}

	private static String last(String words) {
		return words.substring(Math.max(0, words.length() - TRACE));
	}
}
