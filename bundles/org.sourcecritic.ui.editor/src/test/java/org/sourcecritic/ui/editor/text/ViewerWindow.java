package org.sourcecritic.ui.editor.text;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A viewer in a real window. The test that opens one is left out where there is no display. */
@NonNullByDefault({})
final class ViewerWindow {

	private final Display display;
	private final Shell shell;
	private final ClaimTextViewer viewer;

	ViewerWindow() {
		boolean mac = "cocoa".equals(SWT.getPlatform());
		boolean there = !mac && (System.getenv("DISPLAY") != null || !"gtk".equals(SWT.getPlatform()));
		if (!there) {
			System.out.println("A test of the viewer is skipped: it needs a display, and on macOS the first thread.");
		}
		assumeTrue(there);
		display = display();
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setSize(900, 600);
		viewer = new ClaimTextViewer(shell, SWT.NONE);
		shell.open();
	}

	private static Display display() {
		try {
			return new Display();
		} catch (SWTError e) {
			System.out.println("A test of the viewer is skipped: " + e.getMessage());
			assumeTrue(false);
			throw e;
		}
	}

	Shell shell() {
		return shell;
	}

	ClaimTextViewer viewer() {
		return viewer;
	}

	StyledText widget() {
		return viewer.getTextWidget();
	}

	void close() {
		display.dispose();
	}

	void handleEvents() {
		while (display.readAndDispatch()) {
			// until there is none
		}
	}

	/** The part of the viewer of a kind. */
	<T> T part(Class<T> kind) {
		return Arrays.stream(((Composite) viewer.getControl()).getChildren()).filter(kind::isInstance).map(kind::cast)
				.findFirst().orElseThrow();
	}

	/** Lets go of the first button over the letter at an offset. */
	void click(int offset, int stateMask) {
		Point location = widget().getLocationAtOffset(offset);
		clickAt(location.x + 2, location.y + 8, stateMask);
	}

	void clickAt(int x, int y, int stateMask) {
		var event = new Event();
		event.button = 1;
		event.count = 1;
		event.x = x;
		event.y = y;
		event.stateMask = stateMask;
		widget().notifyListeners(SWT.MouseUp, event);
	}

	ImageData picture() {
		Point size = widget().getSize();
		var image = new Image(display, size.x, size.y);
		var gc = new GC(image);
		widget().print(gc);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	/** How many pixels of a part of a picture have the colour. */
	static int count(ImageData data, RGB colour, int left, int right, int top, int height) {
		int count = 0;
		for (int y = top; y < top + height; y++) {
			for (int x = left; x < right; x++) {
				if (data.palette.getRGB(data.getPixel(x, y)).equals(colour)) {
					count++;
				}
			}
		}
		return count;
	}
}
