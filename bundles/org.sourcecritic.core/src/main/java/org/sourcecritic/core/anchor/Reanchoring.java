package org.sourcecritic.core.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.text.OffsetFault;
import org.sourcecritic.core.text.Passage;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.model.AnchorState;

/**
 * Finds spans again by their words and their context, as the Web Annotation Data Model describes a quote with prefix
 * and suffix (Sanderson, Ciccarese and Young 2017, section 4.2.4). Words that stand where they stood are EXACT, unless
 * they stand elsewhere too and the context says that they are others; words that occur once are MOVED; words that occur
 * several times are MOVED only when one place has most of the context and clearly more of it than every other; all else
 * is DOUBTFUL, and what has left no trace ORPHANED. Nothing is thrown away and nothing guessed silently.
 */
public final class Reanchoring {

	/** The share of the context that decides between places with the same words. */
	public static final double ENOUGH_CONTEXT = 0.5;
	/** How much more of the context the best place must have than the next. */
	public static final double CLEAR_MARGIN = 0.25;

	private static final int MOST_CANDIDATES = 16;
	/** Shorter words in another place need some context: they may be others. */
	private static final int TELLING_LENGTH = 8;
	private static final double SOME_CONTEXT = 0.2;
	/** So many spans that moved alike make others that seem to stand still doubtful. */
	private static final int CONSENSUS = 3;

	private final String text;
	private final List<Passage> passages;
	private final ContextLikeness context;
	private final WordPlaces places;
	private final LostWords lost;

	private Reanchoring(String text, List<Passage> passages) {
		this.text = text;
		this.passages = passages;
		context = new ContextLikeness(text);
		Set<String> words = new HashSet<>();
		for (Passage passage : passages) {
			words.add(Passage.beginning(passage.quote()));
			words.addAll(LostWords.traces(passage));
		}
		places = new WordPlaces(text, words);
		lost = new LostWords(text, places);
	}

	/**
	 * Where spans stand in a text.
	 *
	 * @param passages
	 *     the spans as they were remembered; words and context may be missing (empty)
	 * @return in the same order
	 */
	public static List<Anchoring> of(String text, List<Passage> passages) {
		return of(text, passages, null);
	}

	/**
	 * Where spans stand in a text, for somebody who may not wait for the end.
	 *
	 * @throws OperationCanceledException
	 *     when the monitor says so
	 */
	public static List<Anchoring> of(String text, List<Passage> passages, @Nullable IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor, passages.size());
		return new Reanchoring(text, passages).find(progress);
	}

	private List<Anchoring> find(SubMonitor progress) {
		List<Anchoring> found = new ArrayList<>();
		for (Passage passage : passages) {
			progress.split(1);
			found.add(anchor(passage));
		}
		return questioned(found);
	}

	private Anchoring anchor(Passage passage) {
		int[] occurrences = occurrences(passage);
		if (occurrences.length == 0) {
			return lost.find(passage);
		}
		List<Candidate> candidates = candidates(passage, occurrences);
		Candidate best = candidates.getFirst();
		boolean still = best.place().start() == passage.start();
		if (occurrences.length == 1) {
			boolean telling = still || passage.quote().length() >= TELLING_LENGTH || best.score() > SOME_CONTEXT
					|| isWithoutContext(passage);
			return new Anchoring(
					still ? AnchorState.EXACT : telling ? AnchorState.MOVED : AnchorState.DOUBTFUL, candidates);
		}
		return amongSeveral(passage, candidates);
	}

	private Anchoring amongSeveral(Passage passage, List<Candidate> candidates) {
		Candidate best = candidates.getFirst();
		double margin = best.score() - candidates.get(1).score();
		boolean clear = best.score() >= ENOUGH_CONTEXT && margin >= CLEAR_MARGIN;
		if (best.place().start() == passage.start()) {
			boolean supported = isWithoutContext(passage) || best.score() >= ENOUGH_CONTEXT;
			return new Anchoring(supported ? AnchorState.EXACT : AnchorState.DOUBTFUL, candidates);
		}
		return new Anchoring(clear ? AnchorState.MOVED : AnchorState.DOUBTFUL, candidates);
	}

	private static boolean isWithoutContext(Passage passage) {
		return passage.prefix().isEmpty() && passage.suffix().isEmpty();
	}

	/** Where the very words stand. */
	private int[] occurrences(Passage passage) {
		String quote = passage.quote();
		if (quote.isEmpty()) {
			return new int[0];
		}
		int length = length(passage);
		return Arrays.stream(places.of(Passage.beginning(quote)))
				.filter(at -> OffsetFault.of(text, at, at + length).isEmpty()
						&& Passage.quotes(quote, text.substring(at, at + length)))
				.toArray();
	}

	private static int length(Passage passage) {
		return Passage.isShortened(passage.quote())
				? passage.end() - passage.start()
				: passage.quote().length();
	}

	/** The best first; of equal ones that where the span stood, then the nearest. */
	private List<Candidate> candidates(Passage passage, int... occurrences) {
		int length = length(passage);
		Comparator<Candidate> order = Comparator.comparingDouble(Candidate::score).reversed()
				.thenComparingInt(candidate -> Math.abs(candidate.place().start() - passage.start()));
		List<Candidate> candidates = new ArrayList<>();
		for (int at : occurrences) {
			candidates.add(new Candidate(new TextRange(at, at + length), context.adjacent(passage, at, at + length)));
		}
		candidates.sort(order);
		List<Candidate> best = candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size()));
		return best.stream().map(candidate -> new Candidate(candidate.place(),
				context.near(passage, candidate.place().start(), candidate.place().end()))).sorted(order).toList();
	}

	/** Where most spans have moved by the same distance, one without context that seems to stand still is in doubt. */
	private List<Anchoring> questioned(List<Anchoring> found) {
		Map<Integer, Integer> distances = new HashMap<>();
		int still = 0;
		for (int i = 0; i < found.size(); i++) {
			Anchoring anchoring = found.get(i);
			if (anchoring.state() == AnchorState.MOVED) {
				distances.merge(anchoring.place().orElseThrow().start() - passages.get(i).start(), 1, Integer::sum);
			} else if (anchoring.state() == AnchorState.EXACT && anchoring.candidates().size() == 1) {
				still++;
			}
		}
		int alike = distances.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		if (alike < CONSENSUS || alike <= still) {
			return found;
		}
		List<Anchoring> questioned = new ArrayList<>();
		for (int i = 0; i < found.size(); i++) {
			questioned.add(isUnsupported(passages.get(i), found.get(i))
					? new Anchoring(AnchorState.DOUBTFUL, found.get(i).candidates())
					: found.get(i));
		}
		return questioned;
	}

	private static boolean isUnsupported(Passage passage, Anchoring anchoring) {
		return anchoring.state() == AnchorState.EXACT && anchoring.candidates().size() > 1
				&& (isWithoutContext(passage) || anchoring.candidates().getFirst().score() < ENOUGH_CONTEXT
						|| anchoring.margin() < CLEAR_MARGIN);
	}
}
