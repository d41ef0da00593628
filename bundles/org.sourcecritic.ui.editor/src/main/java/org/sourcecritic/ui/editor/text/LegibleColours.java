package org.sourcecritic.ui.editor.text;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * Colours that stand out from their background: at least 3 to 1, what WCAG 2.1 asks of graphics (1.4.11). One that
 * does not is moved towards black on a light background, towards white on a dark one.
 */
final class LegibleColours {

	static final double CONTRAST = 3.0;
	/** What WCAG 2.1 asks of letters (1.4.3, AA). */
	static final double TEXT_CONTRAST = 4.5;
	private static final int STEPS = 20;

	private final Map<RGB, Color> onBackground = new HashMap<>();
	private RGB background = new RGB(255, 255, 255);

	/** The colour as it is to be drawn on the background. */
	Color of(RGB colour, RGB onto) {
		if (!onto.equals(background)) {
			onBackground.clear();
			background = onto;
		}
		return onBackground.computeIfAbsent(colour, wanted -> new Color(legible(wanted, onto)));
	}

	static RGB legible(RGB colour, RGB background) {
		return legible(colour, background, CONTRAST);
	}

	/** @param least ratio of contrast */
	static RGB legible(RGB colour, RGB background, double least) {
		int goal = luminance(background) > 0.18 ? 0 : 255;
		for (int step = 0; step <= STEPS; step++) {
			RGB tried = new RGB(mix(colour.red, goal, step), mix(colour.green, goal, step),
					mix(colour.blue, goal, step));
			if (contrast(tried, background) >= least) {
				return tried;
			}
		}
		return new RGB(goal, goal, goal);
	}

	private static int mix(int from, int to, int step) {
		return from + (to - from) * step / STEPS;
	}

	/** The ratio of contrast after WCAG 2.1: 1 to 21. */
	static double contrast(RGB one, RGB other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	/** Relative luminance after WCAG 2.1: 0 to 1. */
	private static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}
}
