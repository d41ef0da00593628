package org.sourcecritic.ui.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * Sets off headings and the markers of notes. Asked by the widget for each line that it lays out; what it answers never
 * makes a line wider than it was measured.
 */
final class TextStyles implements LineStyleListener {

	/** How far a marker is raised, in parts of the letters' height. */
	private static final double RAISED = 0.24;
	private static final String RAISED_ALREADY = "*\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079"; //$NON-NLS-1$

	private final ReadingText widget;
	private final TextColumn column;
	private Stretches headings = Stretches.of(List.of());
	private Stretches links = Stretches.of(List.of());
	private Stretches labels = Stretches.of(List.of());
	private RGB linkBackground = new RGB(0, 0, 0);
	private Optional<Color> linkColour = Optional.empty();

	TextStyles(ReadingText widget, TextColumn column) {
		this.widget = widget;
		this.column = column;
	}

	/**
	 * @param lines whole lines that are headings
	 * @param structure its markers are raised, the labels of its notes have the colour of markers
	 */
	void set(Stretches lines, ShownStructure structure) {
		headings = lines;
		links = structure.links();
		labels = Stretches.of(structure.labels());
	}

	@Override
	@NonNullByDefault({})
	public void lineGetStyle(LineStyleEvent event) {
		int start = event.lineOffset;
		int end = start + event.lineText.length();
		if (start == end) {
			return;
		}
		List<StyleRange> styles = new ArrayList<>();
		boolean heading = headings.contains(start);
		int next = start;
		for (Stretch link : links.beginningIn(start, end)) {
			addHeading(styles, heading, next, link.start());
			next = Math.min(link.end(), end);
			styles.add(link(link.start(), next, event.lineText.charAt(link.start() - start)));
		}
		addHeading(styles, heading, next, end);
		if (!styles.isEmpty()) {
			event.styles = styles.toArray(StyleRange[]::new);
		}
	}

	private void addHeading(List<StyleRange> styles, boolean heading, int start, int end) {
		if (heading && start < end) {
			styles.add(new FaceRange(start, end - start, column.faces().heading(), 0, null));
		}
	}

	private StyleRange link(int start, int end, char first) {
		Color colour = colour();
		if (labels.contains(start) || RAISED_ALREADY.indexOf(first) >= 0) {
			return new StyleRange(start, end - start, colour, null);
		}
		return new FaceRange(start, end - start, column.faces().marker(),
				(int) Math.round(widget.lettersHeight() * RAISED), colour);
	}

	private Color colour() {
		RGB background = widget.getBackground().getRGB();
		if (linkColour.isEmpty() || !background.equals(linkBackground)) {
			RGB link = widget.getDisplay().getSystemColor(SWT.COLOR_LINK_FOREGROUND).getRGB();
			linkBackground = background;
			linkColour = Optional
					.of(new Color(LegibleColours.legible(link, background, LegibleColours.TEXT_CONTRAST)));
		}
		return linkColour.get();
	}
}
