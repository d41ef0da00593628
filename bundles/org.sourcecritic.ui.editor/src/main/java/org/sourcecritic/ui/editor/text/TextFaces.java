package org.sourcecritic.ui.editor.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/**
 * The faces of one text: that of running text, a heavier and larger one for headings that still fits into the height of
 * a line, and a small one for the markers of notes.
 */
final class TextFaces implements AutoCloseable {

	private static final float HEADING = 1.2f;
	private static final float MARKER = 0.72f;

	private final Font text;
	private final Font heading;
	private final Font marker;
	private final FontMeasure measure;
	private final FontMeasure headingMeasure;

	/** @param face with the height of running text */
	TextFaces(Device device, FontData face) {
		text = new Font(device, face);
		heading = new Font(device, sized(face, HEADING, face.getStyle() | SWT.BOLD));
		marker = new Font(device, sized(face, MARKER, face.getStyle()));
		measure = new FontMeasure(device, text);
		headingMeasure = new FontMeasure(device, heading);
	}

	/** The face in another height; a point is the least there is. */
	static FontData sized(FontData face, float factor, int style) {
		return new FontData(face.getName(), Math.max(1, Math.round(face.getHeight() * factor)), style);
	}

	Font text() {
		return text;
	}

	Font heading() {
		return heading;
	}

	Font marker() {
		return marker;
	}

	/** Widths of running text; a marker is narrower. */
	FontMeasure measure() {
		return measure;
	}

	FontMeasure headingMeasure() {
		return headingMeasure;
	}

	@Override
	public void close() {
		measure.close();
		headingMeasure.close();
		text.dispose();
		heading.dispose();
		marker.dispose();
	}
}
