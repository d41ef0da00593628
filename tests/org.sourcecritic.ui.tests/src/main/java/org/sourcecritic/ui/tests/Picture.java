package org.sourcecritic.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What is on the screen. Each is kept as a file, to be looked at. */
final class Picture {

	private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "target", "pictures");
	/** From here on the channels of a colour differ so much that it isn't a grey any more. */
	private static final int COLOURFUL = 60;

	private final ImageData data;

	private Picture(ImageData data) {
		this.data = data;
	}

	/** Takes pictures of the windows that are open until one shows what is waited for, and keeps it under a name. */
	static Picture of(String name, Predicate<Picture> shown) {
		var latest = new AtomicReference<>(take());
		try {
			Conditions.await("the picture " + name, Hands.PATIENCE,
					() -> shown.test(latest.updateAndGet(before -> take())));
			return latest.get();
		} finally {
			latest.get().keep(name);
		}
	}

	private void keep(String name) {
		try {
			Files.createDirectories(FOLDER);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		var loader = new ImageLoader();
		loader.data = new ImageData[]{ data };
		loader.save(FOLDER.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
	}

	private static Picture take() {
		Display display = Display.getCurrent();
		for (Shell shell : display.getShells()) {
			shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
			shell.update();
		}
		Rectangle screen = windows(display);
		var image = new Image(display, screen.width, screen.height);
		var gc = new GC(display);
		try {
			gc.copyArea(image, screen.x, screen.y);
			return new Picture(image.getImageData());
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static Rectangle windows(Display display) {
		Rectangle all = new Rectangle(0, 0, 0, 0);
		for (Shell shell : display.getShells()) {
			if (shell.isVisible()) {
				all = all.isEmpty() ? shell.getBounds() : all.union(shell.getBounds());
			}
		}
		return all.intersection(display.getBounds());
	}

	/** How many coloured lines lie below each other, at most, in as many pixels from the top of a control. */
	int lanes(Composite control, int height) {
		Rectangle area = onScreen(control);
		Rectangle windows = windows(control.getDisplay());
		int most = 0;
		for (int x = area.x - windows.x; x < Math.min(area.x - windows.x + area.width, data.width); x++) {
			int lanes = 0;
			boolean in = false;
			for (int y = area.y - windows.y; y < area.y - windows.y + height; y++) {
				boolean coloured = isColourful(data.palette.getRGB(data.getPixel(x, y)));
				lanes += coloured && !in ? 1 : 0;
				in = coloured;
			}
			most = Math.max(most, lanes);
		}
		return most;
	}

	/** How many pixels of a control are drawn in a colour and not in black, grey or white. */
	long colourful(Composite control) {
		return count(control, Picture::isColourful);
	}

	private static boolean isColourful(RGB rgb) {
		return Math.max(rgb.red, Math.max(rgb.green, rgb.blue))
				- Math.min(rgb.red, Math.min(rgb.green, rgb.blue)) > COLOURFUL;
	}

	/** How much light comes from a control, from 0 to 1. */
	double light(Composite control) {
		Rectangle area = control.getClientArea();
		long bright = count(control, rgb -> rgb.red + rgb.green + rgb.blue > 3 * 128);
		return (double) bright / ((long) area.width * area.height);
	}

	private long count(Composite control, Predicate<RGB> kind) {
		Rectangle area = onScreen(control);
		Rectangle windows = windows(control.getDisplay());
		long found = 0;
		for (int y = area.y - windows.y; y < Math.min(area.y - windows.y + area.height, data.height); y++) {
			for (int x = area.x - windows.x; x < Math.min(area.x - windows.x + area.width, data.width); x++) {
				if (kind.test(data.palette.getRGB(data.getPixel(x, y)))) {
					found++;
				}
			}
		}
		return found;
	}

	/** In a control that reads from the right, the first corner is the right one. */
	private static Rectangle onScreen(Composite control) {
		Rectangle area = control.getClientArea();
		Point one = control.toDisplay(area.x, area.y);
		Point other = control.toDisplay(area.x + area.width, area.y);
		return new Rectangle(Math.min(one.x, other.x), one.y, area.width, area.height);
	}
}
