package org.sourcecritic.ui.editor.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Caret;

/**
 * A caret as high as the letters, and not as the line. GTK's SWT draws a caret in a mirrored widget at the mirror image
 * of its place (it mirrors what is mirrored already); this one is put where that comes out right.
 */
final class ReadingCaret extends Caret {

	private static final int WIDTH = 2;

	private final ReadingText widget;

	ReadingCaret(ReadingText widget) {
		super(widget, SWT.NONE);
		this.widget = widget;
	}

	@Override
	protected void checkSubclass() {
		// only places change, nothing a platform's own caret relies on
	}

	/** Takes the height of the letters. */
	void fit() {
		setSize(WIDTH, widget.lettersHeight());
	}

	@Override
	@NonNullByDefault({})
	public void setLocation(Point location) {
		boolean mirroredTwice = "gtk".equals(SWT.getPlatform()) && (widget.getStyle() & SWT.MIRRORED) != 0; //$NON-NLS-1$
		int x = mirroredTwice ? widget.getClientArea().width - WIDTH - location.x : location.x;
		setLocation(x, location.y + widget.roomAbove());
	}
}
