package org.sourcecritic.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.keys.IBindingService;
import org.sourcecritic.ui.OpenCorpus;

/** Shows the cheat sheet. */
public final class ShowKeys extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		if (bindings != null) {
			new CheatSheet(HandlerUtil.getActiveShell(event), KeyRow.all(bindings),
					OpenCorpus.in(PlatformUI.getWorkbench())).open();
		}
		return null;
	}
}
