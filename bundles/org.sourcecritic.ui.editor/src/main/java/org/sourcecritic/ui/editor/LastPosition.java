package org.sourcecritic.ui.editor;

import java.util.List;
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
	private int caret;
	private int top;
	private boolean isThere;

	/** Goes where this person was, and remembers from now on. */
	LastPosition(ClaimTextViewer viewer, String document, Supplier<ReaderSettings> settings) {
		this.viewer = viewer;
		this.document = document;
		this.settings = settings;
		text = viewer.text();
		goThere();
		StyledText widget = viewer.getTextWidget();
		widget.addListener(SWT.Paint, event -> arrive());
		widget.addCaretListener(event -> look());
		viewer.addViewportListener(offset -> look());
		widget.addListener(SWT.FocusOut, event -> keep());
		// the viewer may be gone then: what was seen last is kept
		widget.addDisposeListener(event -> keep());
	}

	private void goThere() {
		var places = settings.get().position(document);
		if (!places.isEmpty()) {
			caret = places.getFirst().in(text);
			top = places.getLast().in(text);
			viewer.select(caret, caret);
		}
	}

	/** Only a widget that has its size can be scrolled; perhaps somebody has gone elsewhere meanwhile. */
	private void arrive() {
		if (!isThere) {
			isThere = true;
			if (viewer.caretOffset() == caret) {
				viewer.setTopOffset(top);
				viewer.reveal(caret, caret);
			}
			look();
		}
	}

	/** A viewer that is being closed has no text any more: where it was is known already. */
	private void look() {
		String shown = viewer.text();
		if (isThere && !shown.isEmpty()) {
			text = shown;
			caret = viewer.caretOffset();
			top = viewer.topOffset();
		}
	}

	private void keep() {
		settings.get().position(document,
				List.of(RememberedPlace.of(text, caret), RememberedPlace.of(text, top)));
	}
}
