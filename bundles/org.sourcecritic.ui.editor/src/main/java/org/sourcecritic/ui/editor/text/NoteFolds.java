package org.sourcecritic.ui.editor.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Which notes of a text are folded and which unfolded. Immutable. */
final class NoteFolds {

	static final NoteFolds NONE = new NoteFolds(List.of(), new BitSet());

	private final List<Foldable> foldables;
	private final BitSet folded;

	private NoteFolds(List<Foldable> foldables, BitSet folded) {
		this.foldables = foldables;
		this.folded = folded;
	}

	/** Those that take whole lines of the text, each as it is at first. */
	static NoteFolds of(String text, List<Foldable> foldables) {
		List<Foldable> whole = new ArrayList<>();
		int free = 0;
		for (Foldable foldable : foldables) {
			if (foldable.start() >= free && takesWholeLines(text, foldable)) {
				whole.add(foldable);
				free = foldable.end();
			}
		}
		var folded = new BitSet();
		for (int i = 0; i < whole.size(); i++) {
			folded.set(i, whole.get(i).foldedAtFirst());
		}
		return new NoteFolds(List.copyOf(whole), folded);
	}

	private static boolean takesWholeLines(String text, Foldable foldable) {
		return foldable.start() < foldable.end() && foldable.end() <= text.length()
				&& isBorder(text, foldable.start()) && isBorder(text, foldable.end());
	}

	private static boolean isBorder(String text, int offset) {
		return offset == 0 || offset == text.length() || LineBreaker.isLineEnd(text.charAt(offset - 1))
				&& (text.charAt(offset - 1) != '\r' || text.charAt(offset) != '\n');
	}

	/** These, each that was there before as it was left. */
	NoteFolds asLeft(NoteFolds before) {
		var state = copy();
		for (int i = 0; i < foldables.size(); i++) {
			int index = before.foldables.indexOf(foldables.get(i));
			if (index >= 0) {
				state.set(i, before.folded.get(index));
			}
		}
		return new NoteFolds(foldables, state);
	}

	/** What is folded, in the order of the text. */
	List<Stretch> folded() {
		return folded.stream().mapToObj(foldables::get)
				.map(foldable -> new Stretch(foldable.start(), foldable.end())).toList();
	}

	boolean isEmpty() {
		return foldables.isEmpty();
	}

	boolean isAnyFolded() {
		return !folded.isEmpty();
	}

	/** What can be folded, or is, at the offset. */
	Optional<Foldable> at(int offset) {
		return Optional.of(indexAt(offset)).filter(index -> index >= 0).map(foldables::get);
	}

	/** Whether the offset lies in what is folded. */
	boolean isFolded(int offset) {
		int index = indexAt(offset);
		return index >= 0 && folded.get(index);
	}

	/** What is folded so that the offset has no place on the screen. */
	Optional<Foldable> hiding(int offset) {
		int index = indexAt(offset);
		return index >= 0 && folded.get(index) && foldables.get(index).hides(offset)
				? Optional.of(foldables.get(index))
				: Optional.empty();
	}

	/** The same with another state of what is at the offset. */
	NoteFolds toggledAt(int offset) {
		var state = copy();
		int index = indexAt(offset);
		if (index >= 0) {
			state.flip(index);
		}
		return new NoteFolds(foldables, state);
	}

	/** The same with everything folded. */
	NoteFolds allFolded() {
		var state = new BitSet();
		state.set(0, foldables.size());
		return new NoteFolds(foldables, state);
	}

	/** The same with everything unfolded. */
	NoteFolds allUnfolded() {
		return new NoteFolds(foldables, new BitSet());
	}

	/**
	 * The same without the folds in which a stretch begins or ends: it is hidden in part or wholly. A fold that lies
	 * within it stays.
	 */
	NoteFolds showing(int start, int end) {
		var state = copy();
		int last = Math.max(start, end - 1);
		for (int edge : new int[]{ start, last }) {
			int index = indexAt(edge);
			if (index < 0 || !folded.get(index)) {
				continue;
			}
			Foldable foldable = foldables.get(index);
			boolean within = start <= foldable.start() && foldable.end() <= end
					&& (start < foldable.start() || foldable.end() < end);
			if (start == end ? foldable.hides(start) : !within) {
				state.clear(index);
			}
		}
		return state.equals(folded) ? this : new NoteFolds(foldables, state);
	}

	private BitSet copy() {
		var state = new BitSet();
		state.or(folded);
		return state;
	}

	private int indexAt(int offset) {
		int low = 0;
		int high = foldables.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (foldables.get(middle).start() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low > 0 && foldables.get(low - 1).contains(offset) ? low - 1 : -1;
	}
}
