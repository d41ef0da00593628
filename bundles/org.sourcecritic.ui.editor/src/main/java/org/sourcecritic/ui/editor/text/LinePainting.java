package org.sourcecritic.ui.editor.text;

import java.text.Bidi;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.sourcecritic.ui.editor.text.ClaimStyle.Shape;

/**
 * Draws the claims of one visual line: in lanes that share the room between its letters and those of the next line, and
 * frames around the letters. A raised claim has a tint, a frame, and a lane of more weight.
 */
final class LinePainting {

	private static final int TINT_ALPHA = 48;
	private static final int FRAME_ALPHA = 160;
	/** The most of a lane's height that is drawn, so that lanes stay apart. */
	private static final float INK = 0.75f;
	/** A lane's height, and the weight of an underline and of a bar, in parts of the letters' height. */
	private static final float MOST_LANE = 0.26f;
	private static final float UNDERLINE = 0.1f;
	private static final float BAR = 0.16f;
	/**
	 * A lane of fewer pixels is hardly seen; many of them then begin beside the descenders, so deep into the letters.
	 */
	private static final float LEAST_LANE = 3;
	private static final float DEPTH = 0.16f;
	/** The first character that may be written from right to left. */
	private static final char RIGHT_TO_LEFT = '\u0590';

	private final GC gc;
	private final ReadingText widget;
	private final VisualLines lines;
	private final int line;
	private final RunPlaces places;
	private final String shown;
	private final boolean mayRunBothWays;
	private final int lettersTop;
	private final int lettersHeight;
	private final int lanesTop;
	private final float laneHeight;

	/**
	 * @param lanes how many the line has
	 */
	LinePainting(GC gc, ReadingText widget, VisualLines lines, int line, int lanes, RunPlaces places) {
		this.gc = gc;
		this.widget = widget;
		this.lines = lines;
		this.line = line;
		this.places = places;
		shown = lines.shown(line);
		mayRunBothWays = mayRunBothWays(shown);
		lettersTop = widget.getLinePixel(line) + widget.roomAbove();
		lettersHeight = widget.lettersHeight();
		int below = widget.getLineHeight() - lettersHeight;
		int into = (int) Math.clamp(lanes * LEAST_LANE - below, 0f, lettersHeight * DEPTH);
		lanesTop = lettersTop + lettersHeight - into;
		laneHeight = Math.min(lettersHeight * MOST_LANE, (float) (below + into) / lanes);
	}

	/** Draws what lies on the line of a mark. */
	void paint(PlacedMark placed, Color colour, boolean raised) {
		ClaimMark mark = placed.mark();
		int start = Math.max(mark.start(), lines.start(line));
		int end = Math.min(mark.end(), lines.shownEnd(line));
		if (start >= end) {
			return;
		}
		if (!mayRunBothWays) {
			paintRun(placed, start, end, colour, raised);
			return;
		}
		boolean rightToLeft = (widget.getOrientation() & SWT.RIGHT_TO_LEFT) != 0;
		var bidi = new Bidi(shown, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
		for (int run = 0; run < bidi.getRunCount(); run++) {
			int runStart = Math.max(start, lines.start(line) + bidi.getRunStart(run));
			int runEnd = Math.min(end, lines.start(line) + bidi.getRunLimit(run));
			if (runStart < runEnd) {
				paintRun(placed, runStart, runEnd, colour, raised);
			}
		}
	}

	private static boolean mayRunBothWays(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= RIGHT_TO_LEFT) {
				return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
			}
		}
		return false;
	}

	/** Draws a stretch of one direction. */
	private void paintRun(PlacedMark placed, int start, int end, Color colour, boolean raised) {
		ClaimMark mark = placed.mark();
		RunPlaces.Across across = places.of(start, end);
		boolean begins = start == mark.start();
		boolean ends = end == mark.end();
		// a pixel free, so that claims that follow each other in a lane stay two
		int width = Math.max(2, across.width() - (ends ? 1 : 0));
		if (raised) {
			gc.setBackground(colour);
			gc.setAlpha(TINT_ALPHA);
			gc.fillRectangle(across.x(), lettersTop, width, lettersHeight);
		}
		if (raised || mark.style().shape() == Shape.BOX) {
			gc.setForeground(colour);
			gc.setAlpha(raised ? 255 : FRAME_ALPHA);
			paintFrame(across.x(), width, begins, ends);
		}
		gc.setAlpha(255);
		gc.setBackground(colour);
		int y = lanesTop + Math.round(placed.lane() * laneHeight) + 1;
		paintLane(mark.style().pattern(), across.x(), y, width, weight(mark.style().shape(), raised));
	}

	private int weight(Shape shape, boolean raised) {
		float weight = lettersHeight * (shape == Shape.BAR ? BAR : UNDERLINE);
		int most = Math.max(1, (int) (laneHeight * INK));
		return Math.max(1, Math.min(most, Math.round(raised ? weight * 1.5f : weight)));
	}

	private void paintFrame(int x, int width, boolean begins, boolean ends) {
		int bottom = lettersTop + lettersHeight - 1;
		int right = x + width - 1;
		gc.drawLine(x, lettersTop, right, lettersTop);
		gc.drawLine(x, bottom, right, bottom);
		if (begins) {
			gc.drawLine(x, lettersTop, x, bottom);
		}
		if (ends) {
			gc.drawLine(right, lettersTop, right, bottom);
		}
	}

	/** Dashes and dots are filled one by one: a line style would depend on the platform's idea of a dash. */
	private void paintLane(ClaimStyle.Pattern pattern, int x, int y, int width, int weight) {
		int ink = switch (pattern) {
			case SOLID -> width;
			case DASHED -> 2 + weight * 3;
			case DOTTED -> weight;
		};
		int gap = switch (pattern) {
			case SOLID -> 0;
			case DASHED -> 1 + weight;
			case DOTTED -> weight + 1;
		};
		for (int at = 0; at < width; at += ink + gap) {
			gc.fillRectangle(x + at, y, Math.min(ink, width - at), weight);
		}
	}
}
