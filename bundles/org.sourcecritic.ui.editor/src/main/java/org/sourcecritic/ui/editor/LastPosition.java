package org.sourcecritic.ui.editor;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.sourcecritic.ui.editor.text.ClaimTextViewer;

/**
 * Where a person was in a text: found again when it is opened the next time. Remembered when the text loses the focus
 * and when it is closed.
 */
final class LastPosition {

	private final ClaimTextViewer viewer;
	private final String document;
	private final Supplier<ReaderSettings> settings;
	private String text;
	private int place;

	/** Goes where this person was, and remembers from now on. */
	LastPosition(ClaimTextViewer viewer, String document, Supplier<ReaderSettings> settings) {
		this.viewer = viewer;
		this.document = document;
		this.settings = settings;
		text = viewer.text();
		settings.get().position(document).ifPresent(remembered -> {
			place = remembered.in(text);
			viewer.select(place, place);
		});
		StyledText widget = viewer.getTextWidget();
		widget.addCaretListener(event -> look());
		viewer.addViewportListener(offset -> look());
		widget.addListener(SWT.FocusOut, event -> keep());
		// the viewer may be gone then: what was seen last is kept
		widget.addDisposeListener(event -> keep());
	}

	/** A viewer that is being closed has no text any more: where it was is known already. */
	private void look() {
		String shown = viewer.text();
		if (!shown.isEmpty()) {
			text = shown;
			place = isCaretSeen() ? viewer.caretOffset() : viewer.topOffset();
		}
	}

	/** Who reads on with the wheel leaves the caret behind. A widget without a size shows nothing yet. */
	private boolean isCaretSeen() {
		StyledText widget = viewer.getTextWidget();
		int y = widget.getLinePixel(widget.getLineAtOffset(viewer.caretOffset()));
		int height = widget.getClientArea().height;
		return height < widget.getLineHeight() || y + widget.getLineHeight() > 0 && y < height;
	}

	private void keep() {
		settings.get().position(document, RememberedPlace.of(text, place));
	}
}
