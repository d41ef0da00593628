package org.sourcecritic.ui.views.found;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Corrects what the selected line of the page says. */
public final class CorrectFound extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof FoundView page) {
			page.correct();
		}
		return null;
	}
}
