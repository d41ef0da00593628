package org.sourcecritic.ui.views.references;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Tags the sentences of the chosen references as sourced by them. */
public final class ReferencesCommand extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof ReferencesView list) {
			list.tag();
		}
		return null;
	}
}
