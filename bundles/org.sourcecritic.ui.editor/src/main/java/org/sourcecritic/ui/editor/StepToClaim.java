package org.sourcecritic.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;

/** Goes to the next or the previous claim in the text, or to that of the tag of the claim one is at. */
public final class StepToClaim extends TextCommand {

	@Override
	void execute(ExecutionEvent event, ClaimEditor editor, OpenText text) {
		String command = event.getCommand().getId();
		var direction = command.contains("next") ? OpenText.Direction.NEXT : OpenText.Direction.PREVIOUS; //$NON-NLS-1$
		if (!command.endsWith("OfTag")) { //$NON-NLS-1$
			text.next(direction).ifPresent(editor::reveal);
			return;
		}
		text.selected().or(text::atCaret).ifPresentOrElse(
				here -> text.next(direction, claim -> claim.tag().equals(here.tag())).ifPresent(editor::reveal),
				() -> editor.status(Messages.StepToClaim_noTag));
	}
}
