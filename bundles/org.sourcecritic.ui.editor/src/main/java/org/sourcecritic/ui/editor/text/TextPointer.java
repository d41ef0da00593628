package org.sourcecritic.ui.editor.text;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * What the pointer does beside selecting text and claims: it unfolds and folds notes, and follows markers to their
 * notes
 * and labels of notes to their markers. A place with a claim in it is followed only with the control key, since a click
 * selects the claim. Where a click would do something the pointer is a hand.
 */
final class TextPointer implements Listener {

	private final ClaimTextViewer viewer;
	private final TextFolding folding;
	private Stretches links = Stretches.of(List.of());
	private IntConsumer follow = offset -> {
		// nobody yet
	};
	private boolean isHand;

	TextPointer(ClaimTextViewer viewer, TextFolding folding) {
		this.viewer = viewer;
		this.folding = folding;
	}

	void setLinks(Stretches places) {
		links = places;
	}

	/** @param follower takes the offset of the place that is followed */
	void setFollower(IntConsumer follower) {
		follow = follower;
	}

	@Override
	@NonNullByDefault({})
	public void handleEvent(Event event) {
		switch (event.type) {
			case SWT.MouseMove -> showHand(foldAt(event).isPresent() || linkAt(event).isPresent());
			case SWT.MouseUp -> clicked(event);
			default -> throw new IllegalArgumentException(String.valueOf(event.type));
		}
	}

	private void showHand(boolean hand) {
		if (hand != isHand) {
			isHand = hand;
			viewer.reading().setCursor(hand ? viewer.reading().getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		}
	}

	private void clicked(Event event) {
		if (event.button != 1 || event.count > 1 || !viewer.selection().isEmpty()) {
			return;
		}
		OptionalInt fold = foldAt(event);
		if (fold.isPresent()) {
			folding.toggle(fold.getAsInt());
			showHand(false);
			return;
		}
		linkAt(event).ifPresent(follow);
	}

	/** The line of a fold, or the margin beside the first line of notes that can be folded. */
	private OptionalInt foldAt(Event event) {
		ReadingText widget = viewer.reading();
		int line = widget.getLineIndex(event.y);
		if (folding.isEmpty() || event.y >= widget.getLinePixel(line) + widget.getLineHeight()) {
			return OptionalInt.empty();
		}
		int start = viewer.lines().start(line);
		boolean there = viewer.lines().isFolded(line) || event.x < widget.getLeftMargin()
				&& folding.at(start).filter(foldable -> foldable.start() == start).isPresent();
		return there ? OptionalInt.of(start) : OptionalInt.empty();
	}

	private OptionalInt linkAt(Event event) {
		int near = viewer.reading().getOffsetAtPoint(new Point(event.x, event.y));
		// the caret's place next to the pointer: the letter is before or behind it
		for (int offset = Math.max(0, near - 1); offset <= near; offset++) {
			if (links.contains(offset) && viewer.reading().getTextBounds(offset, offset).contains(event.x, event.y)) {
				boolean free = (event.stateMask & SWT.MOD1) != 0 || viewer.marksAt(offset).isEmpty();
				return free ? OptionalInt.of(offset) : OptionalInt.empty();
			}
		}
		return OptionalInt.empty();
	}
}
