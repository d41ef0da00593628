package org.sourcecritic.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command for the text of the active editor; without one nothing happens. */
abstract class TextCommand extends AbstractHandler {

	@Override
	public final @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ClaimEditor editor) {
			editor.open().ifPresent(text -> execute(event, editor, text));
		}
		return null;
	}

	/** Runs in the display's thread. */
	abstract void execute(ExecutionEvent event, ClaimEditor editor, OpenText text);
}
