package org.sourcecritic.ui.editor.text;

import java.util.StringJoiner;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * A styled text for reading: generous lines of one height, and a selection that is copied without the breaks of
 * visual lines. The room between lines is part of the line's metrics: with line spacing the widget would measure every
 * line of the text.
 */
final class ReadingText extends StyledText {

	/** Room above the letters, those of a heading too, and below them, in parts of the font's height. */
	private static final double ABOVE = 0.14;
	private static final double BELOW = 0.51;

	/** What stands within a word that was divided at the end of a line: a hyphen that is not shown, and no space. */
	private static final Pattern NOT_SHOWN = Pattern.compile("\u00AD\u200B|(?<=[-\u2010])\u200B"); //$NON-NLS-1$

	private final ReadingCaret caret;
	private IntConsumer makeSeen = offset -> {
		// nothing is ever hidden
	};
	private int fontHeight;

	ReadingText(Composite parent, int style) {
		super(parent, style);
		caret = new ReadingCaret(this);
		setCaret(caret);
		if ("gtk".equals(SWT.getPlatform())) { //$NON-NLS-1$
			// the widget's own listeners, which ran before, have put the selection there with the visual lines' breaks
			addListener(SWT.MouseUp, event -> copy(DND.SELECTION_CLIPBOARD));
			addListener(SWT.KeyUp, event -> copy(DND.SELECTION_CLIPBOARD));
		}
	}

	@Override
	@NonNullByDefault({})
	public void setFont(Font font) {
		super.setFont(font);
		var gc = new GC(this);
		FontMetrics metrics;
		try {
			metrics = gc.getFontMetrics();
		} finally {
			gc.dispose();
		}
		fontHeight = metrics.getHeight();
		int above = (int) Math.round(fontHeight * ABOVE);
		var layout = new TextLayout(getDisplay());
		try {
			layout.setFont(font);
			layout.setAscent(metrics.getAscent() + metrics.getLeading() + above);
			layout.setDescent(metrics.getDescent() + (int) Math.round(fontHeight * BELOW));
			setFixedLineMetrics(layout.getLineMetrics(0));
		} finally {
			layout.dispose();
		}
		caret.fit();
		// lays out a line, by which the widget learns the height of all of them
		getLocationAtOffset(0);
	}

	/** Pixels from the top of a line to the top of its letters. */
	int roomAbove() {
		return (int) Math.round(fontHeight * ABOVE);
	}

	/** Height of the letters, ascent and descent. */
	int lettersHeight() {
		return fontHeight;
	}

	/**
	 * Where a stretch of one line lies. Of its layouts, GTK's SWT tells places from the right in a mirrored widget, as
	 * it
	 * draws them; only of bounds it tells them from the left.
	 */
	@Override
	@NonNullByDefault({})
	public Rectangle getTextBounds(int start, int end) {
		Rectangle bounds = super.getTextBounds(start, end);
		boolean fromTheLeft = "gtk".equals(SWT.getPlatform()) && (getStyle() & SWT.MIRRORED) != 0; //$NON-NLS-1$
		int line = getLineAtOffset(start);
		if (fromTheLeft && line == getLineAtOffset(end)) {
			int lineStart = getOffsetAtLine(line);
			int shown = getLine(line).length();
			Rectangle whole = shown == 0 ? bounds : super.getTextBounds(lineStart, lineStart + shown - 1);
			bounds.x = 2 * whole.x + whole.width - bounds.x - bounds.width;
		}
		return bounds;
	}

	/** Sets who makes an offset seen before the caret or the end of a selection comes there. */
	void beforePlacing(IntConsumer seen) {
		makeSeen = seen;
	}

	@Override
	public void setCaretOffset(int offset) {
		makeSeen.accept(offset);
		super.setCaretOffset(offset);
	}

	@Override
	public void setSelection(int start, int end) {
		makeSeen.accept(start);
		makeSeen.accept(end);
		super.setSelection(start, end);
	}

	@Override
	@NonNullByDefault({})
	public void setSelectionRanges(int[] ranges) {
		for (int i = 0; i + 1 < ranges.length; i += 2) {
			makeSeen.accept(ranges[i]);
			makeSeen.accept(ranges[i] + ranges[i + 1]);
		}
		super.setSelectionRanges(ranges);
	}

	@Override
	public void copy() {
		copy(DND.CLIPBOARD);
	}

	@Override
	public void copy(int clipboardType) {
		checkWidget();
		String selected = NOT_SHOWN.matcher(selectedWords()).replaceAll(""); //$NON-NLS-1$
		if (selected.isEmpty()) {
			return;
		}
		var clipboard = new Clipboard(getDisplay());
		try {
			clipboard.setContents(new Object[]{ selected }, new Transfer[]{ TextTransfer.getInstance() },
					clipboardType);
		} catch (SWTError e) {
			// another application holds the clipboard: as with the widget's own copy, the reader tries again
			if (e.code != DND.ERROR_CANNOT_SET_CLIPBOARD) {
				throw e;
			}
		} finally {
			clipboard.dispose();
		}
	}

	/** All that is selected, with an ellipsis between two stretches. */
	private String selectedWords() {
		int[] ranges = getSelectionRanges();
		var words = new StringJoiner(" … "); //$NON-NLS-1$
		for (int i = 0; i < ranges.length; i += 2) {
			if (ranges[i + 1] > 0) {
				words.add(getTextRange(ranges[i], ranges[i + 1]));
			}
		}
		return words.toString();
	}
}
