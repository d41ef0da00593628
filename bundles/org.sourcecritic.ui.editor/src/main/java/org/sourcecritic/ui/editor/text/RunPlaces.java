package org.sourcecritic.ui.editor.text;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where stretches of one line lie across the widget. To ask the widget is what painting claims would spend its time
 * with, and who scrolls sees the same lines again; so places are remembered until lines or widths change. Belongs to
 * the thread of the display.
 */
final class RunPlaces {

	/** More than a reader sees on many screens. */
	private static final int REMEMBERED = 4_096;

	private final ReadingText widget;
	private final Map<Stretch, Across> places = new HashMap<>();
	private VisualLines lines = VisualLines.ofNothing();
	private int left;
	private int width;

	/** Pixels from the left border of the widget, and how many. */
	record Across(int x, int width) {}

	RunPlaces(ReadingText widget) {
		this.widget = widget;
	}

	/** Forgets what was true of other lines. */
	void on(VisualLines shown) {
		int leftNow = widget.getLeftMargin();
		int widthNow = widget.getClientArea().width;
		if (shown != lines || leftNow != left || widthNow != width) {
			places.clear();
			lines = shown;
			left = leftNow;
			width = widthNow;
		}
	}

	/**
	 * The place of a stretch that lies on one line and is written in one direction.
	 *
	 * @param start first UTF-16 offset
	 * @param end UTF-16 offset behind the last one; greater than start
	 */
	Across of(int start, int end) {
		if (places.size() >= REMEMBERED) {
			places.clear();
		}
		return places.computeIfAbsent(new Stretch(start, end), this::asked);
	}

	private Across asked(Stretch stretch) {
		Rectangle bounds = widget.getTextBounds(stretch.start(), stretch.end() - 1);
		return new Across(bounds.x, bounds.width);
	}
}
