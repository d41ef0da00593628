package org.sourcecritic.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the next or the previous claim in the text. */
public final class StepToClaim extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ClaimEditor editor) {
			editor.step(event.getCommand().getId().endsWith("next") //$NON-NLS-1$
					? OpenText.Direction.NEXT
					: OpenText.Direction.PREVIOUS);
		}
		return null;
	}
}
