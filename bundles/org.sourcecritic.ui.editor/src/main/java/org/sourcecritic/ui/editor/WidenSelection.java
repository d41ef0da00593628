package org.sourcecritic.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;

/** Selects the next larger word, clause, sentence or paragraph, or goes back to what was selected before. */
public final class WidenSelection extends TextCommand {

	@Override
	void execute(ExecutionEvent event, ClaimEditor editor, OpenText text) {
		if (event.getCommand().getId().endsWith("widen")) { //$NON-NLS-1$
			editor.hands().selection().widen(text, editor.hands().units(text));
		} else {
			editor.hands().selection().narrow(text, editor.hands().units(text));
		}
	}
}
