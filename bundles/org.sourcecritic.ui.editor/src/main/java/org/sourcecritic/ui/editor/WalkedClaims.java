package org.sourcecritic.ui.editor;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Who walks through a text by keys raises the claims under way, and Escape lowers them. */
record WalkedClaims(ClaimEditor editor) {

	/** A key was let go. */
	void released(KeyEvent event) {
		editor.open().ifPresent(text -> released(event, text));
	}

	private void released(KeyEvent event, OpenText text) {
		switch (event.keyCode) {
			case SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.HOME, SWT.END, SWT.PAGE_UP,
					SWT.PAGE_DOWN -> walked(event, text);
			case SWT.ESC -> {
				editor.hands().held().letGo();
				text.viewer().selectMark(Optional.empty());
			}
			default -> {
				// other keys are commands
			}
		}
	}

	/** Who selects words, or holds a claim, has one in mind already. */
	private void walked(KeyEvent event, OpenText text) {
		text.viewer().leaveOneCaret();
		boolean isStep = (event.stateMask & SWT.MOD3) != 0;
		boolean isHeld = editor.hands().held().key().flatMap(text.marks()::claim).isPresent();
		if (!isStep && !isHeld && text.viewer().selection().isEmpty()) {
			text.viewer().selectMark(text.atCaret().map(ClaimMarks::key));
		}
	}
}
