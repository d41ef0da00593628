package org.sourcecritic.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;

/** Shows at the caret what the pointer would show there: the note of a marker, the claims. */
public final class DescribePlace extends TextCommand {

	@Override
	void execute(ExecutionEvent event, ClaimEditor editor, OpenText text) {
		if (!text.viewer().showHover()) {
			editor.status(Messages.DescribePlace_nothing);
		}
	}
}
