package org.sourcecritic.ui.editor;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.sourcecritic.ui.editor.Bookmarks.Bookmark;

/** Draws a ribbon in the margin of each line with a bookmark, in the colour of the text. */
final class BookmarkSigns implements PaintListener {

	private static final int WIDTH = 8;
	private static final int GAP = 8;

	private final StyledText widget;
	private final Supplier<List<Bookmark>> bookmarks;

	BookmarkSigns(StyledText widget, Supplier<List<Bookmark>> bookmarks) {
		this.widget = widget;
		this.bookmarks = bookmarks;
	}

	@Override
	@NonNullByDefault({})
	public void paintControl(PaintEvent event) {
		for (var bookmark : bookmarks.get()) {
			if (bookmark.offset() > widget.getCharCount()) {
				continue;
			}
			int line = widget.getLineAtOffset(bookmark.offset());
			int top = widget.getLinePixel(line);
			if (top < event.y + event.height && top + widget.getLineHeight() > event.y) {
				paint(event, top + 2, widget.getLineHeight() * 2 / 3);
			}
		}
	}

	/** The margin of a text that reads from the right is mirrored with it. */
	private void paint(PaintEvent event, int top, int height) {
		int right = Math.max(WIDTH, widget.getLeftMargin() - GAP);
		int left = right - WIDTH;
		event.gc.setBackground(widget.getForeground());
		event.gc.setAntialias(SWT.ON);
		event.gc.fillPolygon(
				new int[]{ left, top, right, top, right, top + height, left + WIDTH / 2, top + height - WIDTH / 2,
						left,
						top + height });
	}
}
