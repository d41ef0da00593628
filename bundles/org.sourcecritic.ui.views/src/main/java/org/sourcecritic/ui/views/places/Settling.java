package org.sourcecritic.ui.views.places;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.edit.ClaimEditing;
import org.sourcecritic.core.edit.OpenPlace;
import org.sourcecritic.core.edit.OpenPlaces;

/** Goes through places in doubt, one after the other; each answer is an operation of its own and can be undone. */
final class Settling {

	/** An answer: the places it settled, and the one that was asked about. */
	private record Answer(Set<Integer> settled, int at) {}

	private final CorpusStore store;
	private final List<OpenPlace> places;
	private final Set<Integer> settled = new HashSet<>();
	private final Deque<Answer> answers = new ArrayDeque<>();
	private int at;

	Settling(CorpusStore store, List<OpenPlace> places) {
		this.store = store;
		this.places = List.copyOf(places);
	}

	CorpusStore store() {
		return store;
	}

	/** The place that is asked about; empty when all are settled. */
	Optional<OpenPlace> current() {
		return settled.size() == places.size() ? Optional.empty() : Optional.of(places.get(at));
	}

	/** How many are not settled. */
	int left() {
		return places.size() - settled.size();
	}

	/** Whether an answer can be taken back. */
	boolean canUndo() {
		return !answers.isEmpty();
	}

	/**
	 * Puts the span at a candidate, and goes on.
	 *
	 * @param candidate
	 *     counts from 0; nothing happens when there is none
	 * @throws CorpusException
	 *     when the claim is gone meanwhile, or can't be changed
	 */
	void choose(int candidate) throws CorpusException {
		OpenPlace open = current().orElse(null);
		if (open != null && candidate < open.candidates().size()) {
			answer(OpenPlaces.settle(store, open, open.candidates().get(candidate).place()), Set.of(at));
		}
	}

	/** Deletes the claim with all its spans, and goes on. */
	void delete() throws CorpusException {
		OpenPlace open = current().orElse(null);
		if (open != null) {
			String id = open.claim().id();
			var now = store.claim(open.claim().set(), id).orElse(open.claim());
			List<Integer> others = new ArrayList<>(IntStream.range(0, places.size())
					.filter(i -> places.get(i).claim().id().equals(id) && !settled.contains(i)).boxed().toList());
			answer(ClaimEditing.delete(List.of(now)), Set.copyOf(others));
		}
	}

	private void answer(CorpusOperation operation, Set<Integer> settles) throws CorpusException {
		store.execute(operation, null);
		settled.addAll(settles);
		answers.push(new Answer(settles, at));
		skip();
	}

	/** Goes to the next one that is not settled, after the last one to the first. */
	void skip() {
		for (int step = 1; step <= places.size(); step++) {
			int next = (at + step) % places.size();
			if (!settled.contains(next)) {
				at = next;
				return;
			}
		}
	}

	/** Takes the last answer back and asks again. */
	void undo() throws CorpusException {
		if (canUndo()) {
			store.undo();
			Answer last = answers.pop();
			settled.removeAll(last.settled());
			at = last.at();
		}
	}
}
