package org.sourcecritic.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.sourcecritic.model.Pattern;
import org.sourcecritic.model.Tag;

/** A small picture of a tag: its colour, and its pattern for those who can't go by colour. */
public final class TagImages {

	private static final int SIZE = 16;
	private static final RGB UNKNOWN = new RGB(128, 128, 128);

	private TagImages() {
	}

	/** Shared; nobody disposes of it. */
	public static Image of(@Nullable Tag tag) {
		RGB colour = colour(tag);
		Pattern pattern = tag == null ? Pattern.SOLID : tag.getPattern();
		String key = "tag/" + colour + '/' + pattern; //$NON-NLS-1$
		ImageRegistry registry = JFaceResources.getImageRegistry();
		Image known = registry.get(key);
		if (known != null) {
			return known;
		}
		var made = new Image(Display.getCurrent(), new Swatch(colour, pattern), SIZE, SIZE);
		registry.put(key, made);
		return made;
	}

	/** The colour that the codebook gives, {@code #rrggbb}; grey when it gives none. */
	public static RGB colour(@Nullable Tag tag) {
		String written = tag == null ? null : tag.getColour();
		if (written == null || !written.matches("#[0-9A-Fa-f]{6}")) { //$NON-NLS-1$
			return UNKNOWN;
		}
		int rgb = Integer.parseInt(written.substring(1), 16);
		return new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	@NonNullByDefault({})
	private record Swatch(RGB colour, Pattern pattern) implements ImageGcDrawer {

		@Override
		public int getGcStyle() {
			return SWT.TRANSPARENT;
		}

		@Override
		public void drawOn(GC gc, int width, int height) {
			gc.setAntialias(SWT.ON);
			gc.setBackground(new Color(colour));
			gc.fillRoundRectangle(1, 2, width - 2, height - 4, 4, 4);
			gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
			gc.fillRectangle(4, 5, 8, 1);
			switch (pattern) {
				case DASHED -> dashes(gc, 3, 4);
				case DOTTED -> dashes(gc, 2, 3);
				case DOUBLE -> {
					gc.fillRectangle(4, 8, 8, 1);
					gc.fillRectangle(4, 10, 8, 1);
				}
				case WAVY -> {
					gc.fillRectangle(4, 8, 4, 2);
					gc.fillRectangle(8, 10, 4, 2);
				}
				default -> gc.fillRectangle(4, 9, 8, 2);
			}
		}

		private static void dashes(GC gc, int length, int step) {
			for (int x = 3; x + length <= 14; x += step) {
				gc.fillRectangle(x, 9, length - 1 == 0 ? 1 : length - 1, 2);
			}
		}
	}
}
