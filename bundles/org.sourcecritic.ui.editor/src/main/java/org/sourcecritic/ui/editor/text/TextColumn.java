package org.sourcecritic.ui.editor.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;

/**
 * The column a text is set in: its font, its width of a readable measure, and its place in the middle of the widget.
 */
final class TextColumn implements AutoCloseable {

	/** Characters to a line: the middle of the 60 to 80 that read well. */
	private static final int MEASURE = 70;
	private static final int LEAST_MEASURE = 20;
	private static final int MARGIN = 24;
	private static final int LEAST_ZOOM = 30;
	private static final int MOST_ZOOM = 500;
	/** How many characters decide about the direction of a text. */
	private static final int SAMPLE = 20_000;

	private final ReadingText widget;
	private final Runnable changed;
	private FontData face;
	private int zoom = 100;
	private TextFaces faces;
	private int width;

	/**
	 * @param changed called when lines have to be broken again
	 */
	TextColumn(ReadingText widget, FontData face, Runnable changed) {
		this.widget = widget;
		this.changed = changed;
		this.face = face;
		this.faces = new TextFaces(widget.getDisplay(), face);
		widget.setFont(faces.text());
		place();
		widget.addListener(SWT.Resize, event -> {
			if (place()) {
				changed.run();
			}
		});
	}

	/**
	 * The text's visual lines in the column.
	 *
	 * @param headings whole lines of the text that are set in the face of headings
	 */
	VisualLines lines(String text, Stretches headings) {
		return LineBreaker.lines(text,
				offset -> headings.contains(offset) ? faces.headingMeasure() : faces.measure(), width);
	}

	/** The faces at the present zoom; disposed when that changes. */
	TextFaces faces() {
		return faces;
	}

	int zoom() {
		return zoom;
	}

	void setZoom(int percent) {
		int wanted = Math.max(LEAST_ZOOM, Math.min(percent, MOST_ZOOM));
		if (wanted != zoom) {
			zoom = wanted;
			fontChanged();
		}
	}

	void setFont(FontData wanted) {
		face = wanted;
		fontChanged();
	}

	/** Lets the widget read from the right if most letters of the text's beginning do. */
	void setDirection(String text) {
		int balance = 0;
		for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
			balance += switch (Character.getDirectionality(text.charAt(i))) {
				case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
				case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
				default -> 0;
			};
		}
		widget.setOrientation(balance > 0 ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
	}

	private void fontChanged() {
		TextFaces before = faces;
		faces = new TextFaces(widget.getDisplay(), TextFaces.sized(face, zoom / 100f, face.getStyle()));
		widget.setFont(faces.text());
		place();
		changed.run();
		// only now no line is laid out in them any more
		before.close();
	}

	/** Centres the column; answers whether its width changed. */
	private boolean place() {
		int available = widget.getClientArea().width;
		float mean = faces.measure().meanAdvance();
		int ideal = Math.round(mean * MEASURE);
		int wanted = available <= 0
				? ideal
				: Math.max(Math.round(mean * LEAST_MEASURE), Math.min(ideal, available - 2 * MARGIN));
		int left = Math.max(MARGIN, (available - wanted) / 2);
		if (widget.getLeftMargin() != left) {
			// a margin at the top or the bottom would hide parts of lines while scrolling
			widget.setMargins(left, 0, 0, 0);
		}
		boolean different = wanted != width;
		width = wanted;
		return different;
	}

	@Override
	public void close() {
		faces.close();
	}
}
