package org.sourcecritic.ui.editor.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;

/**
 * Draws what stands on the line of a fold: a triangle in the margin, what is folded, and how many claims are in it with
 * a bar for each of their styles. Notes that are not folded have a triangle beside their first line.
 */
final class FoldPainter implements PaintListener {

	private static final int FAINT = 225;
	private static final int GAP = 10;
	private static final int BAR = 14;

	private final ClaimTextViewer viewer;
	private final TextFolding folding;
	private final LegibleColours colours = new LegibleColours();

	FoldPainter(ClaimTextViewer viewer, TextFolding folding) {
		this.viewer = viewer;
		this.folding = folding;
	}

	@Override
	@NonNullByDefault({})
	public void paintControl(PaintEvent event) {
		if (folding.isEmpty()) {
			return;
		}
		ReadingText widget = viewer.reading();
		VisualLines lines = viewer.lines();
		int last = widget.getLineIndex(event.y + event.height);
		for (int line = widget.getLineIndex(event.y); line <= last; line++) {
			int start = lines.start(line);
			var foldable = folding.at(start).filter(found -> found.start() == start);
			if (foldable.isPresent()) {
				paint(event.gc, line, foldable.get(), lines.isFolded(line));
			}
		}
		event.gc.setAlpha(255);
	}

	private void paint(GC gc, int line, Foldable foldable, boolean folded) {
		ReadingText widget = viewer.reading();
		int y = widget.getLinePixel(line) + widget.roomAbove();
		gc.setAlpha(FAINT);
		gc.setForeground(widget.getForeground());
		gc.setBackground(widget.getForeground());
		paintTriangle(gc, widget.getLeftMargin() - GAP, y + widget.lettersHeight() / 2, folded);
		if (folded) {
			paintLabel(gc, y, foldable);
		}
	}

	/** A triangle that points to what it opens, or down at what is open. */
	private void paintTriangle(GC gc, int middle, int y, boolean folded) {
		int reach = Math.max(4, viewer.reading().lettersHeight() / 4);
		boolean mirrored = (viewer.reading().getOrientation() & SWT.RIGHT_TO_LEFT) != 0;
		int tip = mirrored ? -reach : reach;
		gc.fillPolygon(folded
				? new int[]{ middle - tip / 2, y - reach, middle + tip / 2 + tip / 4, y, middle - tip / 2, y + reach }
				: new int[]{ middle - reach, y - reach / 2, middle + reach, y - reach / 2, middle,
						y + reach / 2 + reach / 4 });
	}

	private void paintLabel(GC gc, int y, Foldable foldable) {
		ReadingText widget = viewer.reading();
		Set<String> claims = new LinkedHashSet<>();
		Set<ClaimStyle> styles = new LinkedHashSet<>();
		viewer.index().forEachIn(foldable.start(), foldable.end(), placed -> {
			claims.add(placed.mark().id());
			styles.add(placed.mark().style());
		});
		String label = folding.label(foldable, claims.size());
		Stretch selection = viewer.selection();
		boolean selected = selection.start() <= foldable.start() && foldable.end() <= selection.end();
		gc.setFont(widget.getFont());
		Point size = gc.stringExtent(label);
		int x = widget.getLeftMargin();
		if (selected) {
			gc.setAlpha(255);
			gc.setForeground(widget.getSelectionForeground());
			gc.setBackground(widget.getSelectionBackground());
		}
		gc.drawString(label, x, y, !selected);
		paintBars(gc, x + size.x + GAP, y + widget.lettersHeight() / 2, styles.stream().map(ClaimStyle::colour)
				.collect(Collectors.toCollection(LinkedHashSet::new)).stream().toList());
	}

	private void paintBars(GC gc, int x, int y, List<RGB> found) {
		RGB background = viewer.reading().getBackground().getRGB();
		int height = Math.max(2, viewer.reading().lettersHeight() / 6);
		gc.setAlpha(255);
		for (int i = 0; i < found.size(); i++) {
			gc.setBackground(colours.of(found.get(i), background));
			gc.fillRectangle(x + i * (BAR + 2), y - height / 2, BAR, height);
		}
	}
}
