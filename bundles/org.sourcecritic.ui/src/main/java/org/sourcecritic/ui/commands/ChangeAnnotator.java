package org.sourcecritic.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sourcecritic.ui.IdentityDialog;
import org.sourcecritic.ui.OpenCorpus;

/** Asks for the name that claims are signed with from now on. */
public final class ChangeAnnotator extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IdentityDialog.ask(HandlerUtil.getActiveShell(event), OpenCorpus.in(PlatformUI.getWorkbench()));
		return null;
	}
}
