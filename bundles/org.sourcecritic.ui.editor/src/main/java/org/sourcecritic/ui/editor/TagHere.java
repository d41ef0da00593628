package org.sourcecritic.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;

/** Tags the selection in the text, or the sentence at the caret. */
public final class TagHere extends TextCommand {

	/** The command. */
	public static final String COMMAND = "org.sourcecritic.ui.editor.tag"; //$NON-NLS-1$
	/** Its parameter: the key of the tag in the codebook, 1 to 9. */
	public static final String SLOT = "org.sourcecritic.ui.editor.tag.slot"; //$NON-NLS-1$

	@Override
	void execute(ExecutionEvent event, ClaimEditor editor, OpenText text) {
		String slot = event.getParameter(SLOT);
		if (slot != null) {
			editor.tag(Integer.parseInt(slot));
		}
	}
}
