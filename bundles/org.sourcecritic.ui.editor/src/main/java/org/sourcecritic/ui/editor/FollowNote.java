package org.sourcecritic.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;

/** Goes from the marker at the caret, or the next in its paragraph, to the note, and from a note to its marker. */
public final class FollowNote extends TextCommand {

	@Override
	void execute(ExecutionEvent event, ClaimEditor editor, OpenText text) {
		if (!new NoteJump(editor, text).fromCaret()) {
			editor.status(Messages.FollowNote_none);
		}
	}
}
