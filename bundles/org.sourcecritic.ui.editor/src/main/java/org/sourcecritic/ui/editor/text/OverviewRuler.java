package org.sourcecritic.ui.editor.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The whole text beside itself: where claims of which style are. A click leads there. It counts the marks of each
 * style per row of pixels, so that a change costs the rows it touches.
 */
final class OverviewRuler extends Canvas {

	private static final int MOST_COLUMNS = 4;
	/** A mark is at least this high, to be seen. */
	private static final int LEAST_HEIGHT = 2;
	private static final int SEPARATOR_ALPHA = 40;

	private final ClaimTextViewer viewer;
	private final LegibleColours colours = new LegibleColours();
	private final Map<ClaimStyle, int[]> counts = new LinkedHashMap<>();
	private int rows;
	private boolean stale = true;

	OverviewRuler(Composite parent, ClaimTextViewer viewer) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.viewer = viewer;
		addListener(SWT.Paint, this::paint);
		addListener(SWT.MouseDown, this::clicked);
		addListener(SWT.Resize, event -> stale = true);
	}

	/** Counts everything again at the next paint. */
	void marksReplaced() {
		stale = true;
		redraw();
	}

	void marksChanged(Collection<ClaimMark> added, Collection<ClaimMark> removed) {
		if (stale || added.stream().anyMatch(mark -> !counts.containsKey(mark.style()))) {
			marksReplaced();
			return;
		}
		removed.forEach(mark -> count(mark, -1));
		added.forEach(mark -> count(mark, 1));
		removed.forEach(this::redraw);
		added.forEach(this::redraw);
	}

	private void redraw(ClaimMark mark) {
		int first = row(mark.start());
		redraw(0, first, getClientArea().width, row(mark.end() - 1) - first + LEAST_HEIGHT, false);
	}

	private void countAll() {
		counts.clear();
		rows = Math.max(1, getClientArea().height);
		viewer.index().all().forEach(placed -> count(placed.mark(), 1));
		stale = false;
	}

	private void count(ClaimMark mark, int difference) {
		int[] row = counts.computeIfAbsent(mark.style(), style -> new int[rows]);
		int last = row(mark.end() - 1);
		for (int i = row(mark.start()); i <= last; i++) {
			row[i] += difference;
		}
	}

	private int row(int offset) {
		VisualLines lines = viewer.lines();
		return (int) Math.min(rows - 1L, (long) lines.lineAt(offset) * rows / lines.count());
	}

	private void paint(Event event) {
		if (stale || rows != Math.max(1, getClientArea().height)) {
			countAll();
		}
		Rectangle area = getClientArea();
		GC gc = event.gc;
		RGB background = viewer.reading().getBackground().getRGB();
		gc.setBackground(viewer.reading().getBackground());
		gc.fillRectangle(area);
		gc.setForeground(viewer.reading().getForeground());
		gc.setAlpha(SEPARATOR_ALPHA);
		gc.drawLine(0, 0, 0, area.height);
		gc.setAlpha(255);
		int columns = Math.max(1, Math.min(MOST_COLUMNS, counts.size()));
		int width = Math.max(2, (area.width - 2) / columns);
		int column = 0;
		for (Map.Entry<ClaimStyle, int[]> style : counts.entrySet()) {
			gc.setBackground(colours.of(style.getKey().colour(), background));
			paintColumn(gc, style.getValue(), event.y, event.y + event.height, 2 + column % columns * width,
					width - 1);
			column++;
		}
	}

	/** Paints the rows from first on, before beyond. */
	private static void paintColumn(GC gc, int[] row, int first, int beyond, int x, int width) {
		int from = Math.max(0, first - LEAST_HEIGHT);
		int stop = Math.min(row.length, beyond);
		while (from < stop) {
			int to = from;
			while (to < stop && row[to] > 0) {
				to++;
			}
			if (to > from) {
				gc.fillRectangle(x, from, width, Math.max(LEAST_HEIGHT, to - from));
			}
			from = to + 1;
		}
	}

	private void clicked(Event event) {
		VisualLines lines = viewer.lines();
		int height = Math.max(1, getClientArea().height);
		int line = (int) Math.max(0, Math.min(lines.count() - 1L, (long) event.y * lines.count() / height));
		int beyond = (int) Math.min(lines.count() - 1L, (event.y + 1L) * lines.count() / height);
		int offset = viewer.index().in(lines.start(line), lines.end(beyond)).stream()
				.mapToInt(placed -> Math.max(placed.mark().start(), lines.start(line))).findFirst()
				.orElse(lines.start(line));
		viewer.select(offset, offset);
		viewer.reading().setFocus();
	}
}
