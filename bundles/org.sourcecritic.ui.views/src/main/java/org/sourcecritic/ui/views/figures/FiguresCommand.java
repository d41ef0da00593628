package org.sourcecritic.ui.views.figures;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Tags the chosen figures, or says that notes reach back to them; the command's id says which. */
public final class FiguresCommand extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof FiguresView list) {
			if (event.getCommand().getId().endsWith("tagFigures")) { //$NON-NLS-1$
				list.tag();
			} else {
				list.reach();
			}
		}
		return null;
	}
}
