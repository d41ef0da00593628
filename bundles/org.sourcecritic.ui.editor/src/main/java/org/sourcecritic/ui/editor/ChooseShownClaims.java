package org.sourcecritic.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;

/** Opens the list of what is shown in the texts: others' claims, suggestions, and each tag. */
public final class ChooseShownClaims extends TextCommand {

	@Override
	void execute(ExecutionEvent event, ClaimEditor editor, OpenText text) {
		new ShownClaimsPopup(editor.getSite().getShell(), text).open();
	}
}
