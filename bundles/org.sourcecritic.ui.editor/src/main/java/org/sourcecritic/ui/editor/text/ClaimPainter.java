package org.sourcecritic.ui.editor.text;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;

/**
 * Draws the claims of the lines that are painted over what the widget has drawn, the selected claim last. Asks only
 * for the marks of those lines.
 */
final class ClaimPainter implements PaintListener {

	private final ClaimTextViewer viewer;
	private final LegibleColours colours = new LegibleColours();
	private final RunPlaces places;

	ClaimPainter(ClaimTextViewer viewer) {
		this.viewer = viewer;
		places = new RunPlaces(viewer.reading());
	}

	@Override
	@NonNullByDefault({})
	public void paintControl(PaintEvent event) {
		MarkIndex index = viewer.index();
		if (index.size() == 0) {
			return;
		}
		ReadingText widget = viewer.reading();
		RGB background = widget.getBackground().getRGB();
		places.on(viewer.lines());
		// lanes reach into the room above the next line
		int first = widget.getLineIndex(event.y - widget.roomAbove());
		int last = widget.getLineIndex(event.y + event.height);
		for (int line = first; line <= last; line++) {
			paintLine(event.gc, line, index, background);
		}
		event.gc.setAlpha(255);
	}

	private void paintLine(GC gc, int line, MarkIndex index, RGB background) {
		VisualLines lines = viewer.lines();
		List<PlacedMark> marks = index.in(lines.start(line), lines.shownEnd(line));
		if (marks.isEmpty()) {
			return;
		}
		int lanes = 1 + marks.stream().mapToInt(PlacedMark::lane).max().orElse(0);
		var painting = new LinePainting(gc, viewer.reading(), lines, line, lanes, places);
		Optional<String> selected = viewer.selectedMark();
		for (PlacedMark placed : marks) {
			if (!selected.equals(Optional.of(placed.mark().id()))) {
				painting.paint(placed, colours.of(placed.mark().style().colour(), background), false);
			}
		}
		if (selected.isEmpty()) {
			return;
		}
		for (PlacedMark placed : marks) {
			if (placed.mark().id().equals(selected.get())) {
				painting.paint(placed, colours.of(placed.mark().style().colour(), background), true);
			}
		}
	}
}
