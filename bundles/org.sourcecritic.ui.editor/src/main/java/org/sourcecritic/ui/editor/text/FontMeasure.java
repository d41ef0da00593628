package org.sourcecritic.ui.editor.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;

/**
 * Widths in one SWT font. Of a script that sets its letters one by one, each character is measured once; anything
 * else is measured word by word, and words are remembered. Belongs to the thread of the display.
 */
final class FontMeasure implements TextMeasure, AutoCloseable {

	private static final float UNKNOWN = -2;
	/** A character is measured repeated, since SWT answers whole pixels. */
	private static final int REPEATED = 32;
	private static final int REMEMBERED = 50_000;
	private static final int TAB_IN_SPACES = 4;

	private final TextLayout layout;
	private final float[] advances = new float[Character.MAX_VALUE + 1];
	private final Map<String, Integer> words = new HashMap<>();

	FontMeasure(Device device, Font font) {
		layout = new TextLayout(device);
		layout.setFont(font);
		Arrays.fill(advances, UNKNOWN);
	}

	@Override
	public float advance(char character) {
		float known = advances[character];
		return known == UNKNOWN ? measure(character) : known;
	}

	private float measure(char character) {
		float advance = switch (Setting.of(character)) {
			case ALONE -> (float) measured(String.valueOf(character).repeat(REPEATED)) / REPEATED;
			case OVER_ANOTHER -> added(character);
			case DEPENDENT -> DEPENDS;
		};
		advances[character] = advance;
		return advance;
	}

	/** Nothing, unless the font has no such mark and shows a box instead. */
	private float added(char mark) {
		String base = UnicodeScript.of(mark) == UnicodeScript.HEBREW ? "\u05D0" : "o"; //$NON-NLS-1$ //$NON-NLS-2$
		int difference = measured(base + mark) - measured(base);
		return difference > 1 ? difference : 0;
	}

	@Override
	public float width(String text, int start, int end) {
		if (words.size() >= REMEMBERED) {
			words.clear();
		}
		return words.computeIfAbsent(text.substring(start, end), this::measured);
	}

	@Override
	public float tabWidth() {
		return advance(' ') * TAB_IN_SPACES;
	}

	/** The mean width of a letter of running text. */
	float meanAdvance() {
		String sample = "the quick brown fox jumps over the lazy dog and then it sleeps in the sun of an afternoon"; //$NON-NLS-1$
		return (float) measured(sample) / sample.length();
	}

	private int measured(String string) {
		layout.setText(string);
		return layout.getBounds().width;
	}

	@Override
	public void close() {
		layout.dispose();
	}
}
