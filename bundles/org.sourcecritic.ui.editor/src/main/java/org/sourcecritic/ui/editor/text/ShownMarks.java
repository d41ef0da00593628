package org.sourcecritic.ui.editor.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The marks that a viewer shows, and the one that is raised. Belongs to the thread of the display, but for {@link #at}
 * and {@link #index}.
 */
final class ShownMarks {

	/** Above this many changed marks the whole view is redrawn at once. */
	private static final int FEW = 64;

	private final ClaimTextViewer viewer;
	private final List<ClaimListener> listeners = new CopyOnWriteArrayList<>();
	private volatile MarkIndex index = MarkIndex.EMPTY;
	private Optional<String> raised = Optional.empty();

	ShownMarks(ClaimTextViewer viewer) {
		this.viewer = viewer;
	}

	MarkIndex index() {
		return index;
	}

	/** Forgets all, without redrawing anything: another text is going to be shown. */
	void forget() {
		index = MarkIndex.EMPTY;
		raised = Optional.empty();
	}

	void set(Collection<ClaimMark> marks) {
		index = MarkIndex.of(marks);
		viewer.spoken().tell();
		redrawAll();
	}

	void apply(Collection<ClaimMark> added, Collection<ClaimMark> removed) {
		index = index.without(removed).with(added);
		viewer.spoken().tell();
		if (added.size() + removed.size() > FEW) {
			redrawAll();
			return;
		}
		removed.forEach(this::redraw);
		added.forEach(this::redraw);
		viewer.overview().marksChanged(added, removed);
	}

	List<ClaimMark> at(int offset) {
		List<ClaimMark> marks = new ArrayList<>();
		index.forEachIn(offset, offset + 1, placed -> marks.add(placed.mark()));
		marks.sort(Comparator.<ClaimMark>comparingInt(mark -> mark.style().band())
				.thenComparingInt(ClaimMark::length).thenComparing(ClaimMark::id));
		return marks;
	}

	Optional<String> raised() {
		return raised;
	}

	void raise(Optional<String> id) {
		if (!id.equals(raised)) {
			raised = id;
			viewer.reading().redraw();
			listeners.forEach(listener -> listener.claimSelected(id));
		}
	}

	void addListener(ClaimListener listener) {
		listeners.add(listener);
	}

	private void redrawAll() {
		viewer.reading().redraw();
		viewer.overview().marksReplaced();
	}

	private void redraw(ClaimMark mark) {
		ReadingText widget = viewer.reading();
		VisualLines lines = viewer.lines();
		int length = lines.text().length();
		int top = widget.getLinePixel(lines.lineAt(Math.min(mark.start(), length)));
		int bottom = widget.getLinePixel(lines.lineAt(Math.min(mark.end() - 1, length))) + widget.getLineHeight()
				+ widget.roomAbove();
		int visible = widget.getClientArea().height;
		if (bottom > 0 && top < visible) {
			int y = Math.max(0, top);
			widget.redraw(0, y, widget.getClientArea().width, Math.min(bottom, visible) - y, false);
		}
	}
}
