package org.sourcecritic.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Tags the selection in the text, or the sentence at the caret. */
public final class TagHere extends AbstractHandler {

	/** The command. */
	public static final String COMMAND = "org.sourcecritic.ui.editor.tag"; //$NON-NLS-1$
	/** Its parameter: the key of the tag in the codebook, 1 to 9. */
	public static final String SLOT = "org.sourcecritic.ui.editor.tag.slot"; //$NON-NLS-1$

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		String slot = event.getParameter(SLOT);
		if (slot != null && HandlerUtil.getActiveEditor(event) instanceof ClaimEditor editor) {
			editor.tag(Integer.parseInt(slot));
		}
		return null;
	}
}
