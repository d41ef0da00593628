package org.sourcecritic.ui;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Asks the person at the workbench for the name that claims are signed with. */
public final class IdentityDialog {

	private IdentityDialog() {
	}

	/** Asks, and remembers the answer; whoever cancels is called as the system calls the user. */
	public static void ask(Shell shell, OpenCorpus corpus) {
		Identity identity = corpus.identity();
		var dialog = new InputDialog(shell, Messages.IdentityDialog_title, Messages.IdentityDialog_question,
				identity.person(), text -> text.isBlank() ? Messages.IdentityDialog_blank : null);
		if (dialog.open() == Window.OK && dialog.getValue() != null) {
			corpus.annotator(dialog.getValue());
		} else if (identity.name().isEmpty()) {
			corpus.annotator(Identity.systemName());
		}
	}
}
