package org.sourcecritic.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;

/** Changes which words the raised claim stands on. */
public final class ChangeWords extends TextCommand {

	private static final String COMMAND = "org.sourcecritic.ui.editor.words."; //$NON-NLS-1$

	@Override
	void execute(ExecutionEvent event, ClaimEditor editor, OpenText text) {
		var words = new ClaimWords(editor, text);
		switch (event.getCommand().getId().substring(COMMAND.length())) {
			case "add" -> words.add(); //$NON-NLS-1$
			case "take" -> words.take(); //$NON-NLS-1$
			case "put" -> words.put(); //$NON-NLS-1$
			case "widen" -> words.widen(); //$NON-NLS-1$
			case "narrow" -> words.narrow(); //$NON-NLS-1$
			default -> throw new IllegalArgumentException(event.getCommand().getId());
		}
	}
}
