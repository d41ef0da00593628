package org.sourcecritic.ui.editor.text;

import java.text.Bidi;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws the claims of the lines that are painted, each in its lane below the letters, over what the widget has drawn.
 * The selected one is raised: its text gets a tint and a frame, its lane is drawn last and at double weight.
 */
final class ClaimPainter implements PaintListener {

	private static final int TINT_ALPHA = 48;
	private static final int FRAME_ALPHA = 160;
	/** Lanes are at most this many pixels, gap included. */
	private static final int MOST_LANE_HEIGHT = 5;

	private final ClaimTextViewer viewer;
	private final LegibleColours colours = new LegibleColours();

	ClaimPainter(ClaimTextViewer viewer) {
		this.viewer = viewer;
	}

	@Override
	@NonNullByDefault({})
	public void paintControl(PaintEvent event) {
		ReadingText widget = viewer.reading();
		VisualLines lines = viewer.lines();
		MarkIndex index = viewer.index();
		if (index.size() == 0) {
			return;
		}
		int first = widget.getLineIndex(event.y - 1);
		int last = Math.min(widget.getLineIndex(event.y + event.height), lines.count() - 1);
		GC gc = event.gc;
		int antialias = gc.getAntialias();
		RGB background = widget.getBackground().getRGB();
		for (int line = first; line <= last; line++) {
			paintLine(gc, line, index, background);
		}
		gc.setAntialias(antialias);
		gc.setAlpha(255);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	private void paintLine(GC gc, int line, MarkIndex index, RGB background) {
		VisualLines lines = viewer.lines();
		List<PlacedMark> marks = index.in(lines.start(line), Math.max(lines.shownEnd(line), lines.start(line) + 1));
		if (marks.isEmpty()) {
			return;
		}
		int lanes = 0;
		for (PlacedMark placed : marks) {
			lanes = Math.max(lanes, placed.lane() + 1);
		}
		var strip = strip(line, lanes);
		Optional<String> selected = viewer.selectedMark();
		for (PlacedMark placed : marks) {
			if (!selected.equals(Optional.of(placed.mark().id()))) {
				paintMark(gc, line, placed, strip, background, false);
			}
		}
		if (selected.isPresent()) {
			for (PlacedMark placed : marks) {
				if (placed.mark().id().equals(selected.get())) {
					paintMark(gc, line, placed, strip, background, true);
				}
			}
		}
	}

	/** Where a line's lanes lie. */
	private record Strip(int lineTop, int lettersTop, int lettersBottom, int top, int laneHeight) {
		int laneTop(int lane) {
			return top + lane * laneHeight;
		}
	}

	private Strip strip(int line, int lanes) {
		ReadingText widget = viewer.reading();
		int lineTop = widget.getLinePixel(line);
		int lettersTop = lineTop + widget.roomAbove();
		int lettersBottom = lettersTop + widget.lettersHeight();
		int room = lineTop + widget.getLineHeight() + widget.roomAbove() - lettersBottom;
		int height = Math.max(2, Math.min(MOST_LANE_HEIGHT, room / Math.max(1, lanes)));
		return new Strip(lineTop, lettersTop, lettersBottom, lettersBottom, height);
	}

	private void paintMark(GC gc, int line, PlacedMark placed, Strip strip, RGB background, boolean raised) {
		ClaimMark mark = placed.mark();
		VisualLines lines = viewer.lines();
		int start = Math.max(mark.start(), lines.start(line));
		int end = Math.min(mark.end(), lines.shownEnd(line));
		if (start >= end) {
			return;
		}
		Color colour = colours.of(mark.style().colour(), background);
		boolean begins = mark.start() >= lines.start(line);
		boolean ends = mark.end() <= lines.end(line);
		String shown = lines.shown(line);
		if (!mayBeBidirectional(shown)) {
			paintRun(gc, start, end, mark, placed.lane(), strip, colour, raised, begins, ends);
			return;
		}
		boolean rightToLeft = (viewer.reading().getOrientation() & SWT.RIGHT_TO_LEFT) != 0;
		var bidi = new Bidi(shown, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
		int offset = lines.start(line);
		for (int run = 0; run < bidi.getRunCount(); run++) {
			int runStart = Math.max(start, offset + bidi.getRunStart(run));
			int runEnd = Math.min(end, offset + bidi.getRunLimit(run));
			if (runStart < runEnd) {
				paintRun(gc, runStart, runEnd, mark, placed.lane(), strip, colour, raised,
						begins && runStart == start, ends && runEnd == end);
			}
		}
	}

	private static boolean mayBeBidirectional(String line) {
		for (int i = 0; i < line.length(); i++) {
			if (line.charAt(i) >= '\u0590') {
				return Bidi.requiresBidi(line.toCharArray(), 0, line.length());
			}
		}
		return false;
	}

	private void paintRun(GC gc, int start, int end, ClaimMark mark, int lane, Strip strip, Color colour,
			boolean raised, boolean begins, boolean ends) {
		Rectangle bounds = viewer.reading().getTextBounds(start, end - 1);
		int left = bounds.x;
		int width = Math.max(2, bounds.width - (ends ? 1 : 0));
		int letters = strip.lettersBottom() - strip.lettersTop();
		if (raised) {
			gc.setBackground(colour);
			gc.setAlpha(TINT_ALPHA);
			gc.fillRectangle(left, strip.lettersTop(), width, letters);
			gc.setAlpha(255);
		}
		if (raised || mark.style().shape() == ClaimStyle.Shape.BOX) {
			gc.setForeground(colour);
			gc.setAlpha(raised ? 255 : FRAME_ALPHA);
			paintFrame(gc, left, strip.lettersTop(), width, letters, begins, ends);
			gc.setAlpha(255);
		}
		int weight = weight(mark.style().shape(), strip.laneHeight(), raised);
		gc.setBackground(colour);
		paintLane(gc, mark.style().pattern(), left, strip.laneTop(lane) + 1, width, weight);
	}

	private static int weight(ClaimStyle.Shape shape, int laneHeight, boolean raised) {
		int most = Math.max(1, laneHeight - 1);
		int weight = shape == ClaimStyle.Shape.BAR ? 3 : 2;
		return Math.min(raised ? weight + 1 : weight, most);
	}

	private static void paintFrame(GC gc, int x, int y, int width, int height, boolean begins, boolean ends) {
		gc.drawLine(x, y, x + width - 1, y);
		gc.drawLine(x, y + height - 1, x + width - 1, y + height - 1);
		if (begins) {
			gc.drawLine(x, y, x, y + height - 1);
		}
		if (ends) {
			gc.drawLine(x + width - 1, y, x + width - 1, y + height - 1);
		}
	}

	/** Dashes and dots are filled one by one: a line style would depend on the platform's idea of a dash. */
	private static void paintLane(GC gc, ClaimStyle.Pattern pattern, int x, int y, int width, int weight) {
		int ink = switch (pattern) {
			case SOLID -> width;
			case DASHED -> weight * 4;
			case DOTTED -> weight;
		};
		int step = switch (pattern) {
			case SOLID -> width;
			case DASHED -> weight * 6;
			case DOTTED -> weight * 2;
		};
		for (int at = 0; at < width; at += step) {
			gc.fillRectangle(x + at, y, Math.min(ink, width - at), weight);
		}
	}
}
