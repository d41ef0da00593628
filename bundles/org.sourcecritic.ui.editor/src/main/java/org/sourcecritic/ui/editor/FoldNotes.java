package org.sourcecritic.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;

/** Folds the notes at the caret or unfolds them, or those of the whole text. */
public final class FoldNotes extends TextCommand {

	@Override
	void execute(ExecutionEvent event, ClaimEditor editor, OpenText text) {
		var folding = text.viewer().folding();
		if (event.getCommand().getId().endsWith("All")) { //$NON-NLS-1$
			folding.toggleAll(text.viewer().readingOffset());
			if (folding.isEmpty()) {
				editor.status(Messages.FoldNotes_none);
			}
			return;
		}
		int caret = text.viewer().caretOffset();
		if (folding.at(caret).isPresent()) {
			folding.toggle(caret);
		} else {
			editor.status(Messages.FoldNotes_noneHere);
		}
	}
}
