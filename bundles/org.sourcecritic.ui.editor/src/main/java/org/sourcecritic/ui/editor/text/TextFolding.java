package org.sourcecritic.ui.editor.text;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;

/**
 * The notes of the text that are folded, and the lines that are left. Offsets never change by folding: a fold is a line
 * that holds many and shows none.
 */
public final class TextFolding {

	private final BiConsumer<VisualLines, Integer> show;
	private VisualLines unfolded = VisualLines.ofNothing();
	private NoteFolds folds = NoteFolds.NONE;
	private IntFunction<String> claimsLabel = String::valueOf;

	/**
	 * @param show shows lines, so that an offset stays where it is on the screen
	 */
	TextFolding(BiConsumer<VisualLines, Integer> show) {
		this.show = show;
	}

	/** Another text with its own notes; those that were there before are folded as they were left. */
	void setFoldables(String text, List<Foldable> foldables) {
		folds = NoteFolds.of(text, foldables).asLeft(folds);
	}

	/** What is left of all lines of the text. */
	VisualLines of(VisualLines lines) {
		unfolded = lines;
		return lines.folded(folds.folded());
	}

	/** Sets what a fold says of the number of claims in it. */
	public void setClaimsLabel(IntFunction<String> label) {
		claimsLabel = label;
	}

	/** What a fold says that has claims in it. */
	String label(Foldable foldable, int claims) {
		return claims == 0 ? foldable.label() : foldable.label() + "  \u00B7  " + claimsLabel.apply(claims); //$NON-NLS-1$
	}

	/** Whether the text has no notes to fold. */
	public boolean isEmpty() {
		return folds.isEmpty();
	}

	/** What can be folded, or is, at the offset. */
	public Optional<Foldable> at(int offset) {
		return folds.at(offset);
	}

	/** Whether the offset lies in what is folded, if only at its beginning. */
	public boolean isFolded(int offset) {
		return folds.isFolded(offset);
	}

	/** The offset itself, or the beginning of the fold that hides it. */
	int visible(int offset) {
		return folds.hiding(offset).map(Foldable::start).orElse(offset);
	}

	/** Folds what is at the offset, or unfolds it; nothing happens where there is nothing to fold. */
	public void toggle(int offset) {
		change(folds.toggledAt(offset), offset);
	}

	/**
	 * Unfolds everything if anything is folded, else folds everything.
	 *
	 * @param stays the offset that keeps its place on the screen
	 */
	public void toggleAll(int stays) {
		change(folds.isAnyFolded() ? folds.allUnfolded() : folds.allFolded(), stays);
	}

	/** Unfolds what hides the stretch in part or wholly, but not what lies within it. */
	public void reveal(int start, int end) {
		NoteFolds shown = folds.showing(start, end);
		if (shown != folds) {
			change(shown, start);
		}
	}

	private void change(NoteFolds changed, int stays) {
		folds = changed;
		show.accept(unfolded.folded(folds.folded()), stays);
	}
}
