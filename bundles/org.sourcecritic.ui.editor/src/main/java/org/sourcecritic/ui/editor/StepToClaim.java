package org.sourcecritic.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;

/** Goes to the next or the previous claim in the text. */
public final class StepToClaim extends TextCommand {

	@Override
	void execute(ExecutionEvent event, ClaimEditor editor, OpenText text) {
		text.next(event.getCommand().getId().endsWith("next") //$NON-NLS-1$
				? OpenText.Direction.NEXT
				: OpenText.Direction.PREVIOUS).ifPresent(editor::reveal);
	}
}
