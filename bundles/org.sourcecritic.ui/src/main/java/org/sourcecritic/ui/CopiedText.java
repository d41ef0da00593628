package org.sourcecritic.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Text that a person takes elsewhere. */
public final class CopiedText {

	private CopiedText() {
	}

	/** Runs this for the key and the menus that copy, while the part of these bars is active. */
	public static void on(IActionBars bars, Runnable copying) {
		var action = new Action() {

			@Override
			public void run() {
				copying.run();
			}
		};
		// else nothing says that the key means this action: no action of the whole window is registered for it
		action.setActionDefinitionId(ActionFactory.COPY.getCommandId());
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action);
	}

	/** Puts a text on the clipboard; what is empty leaves there what was. */
	public static void put(Display display, String text) {
		if (text.isEmpty()) {
			return;
		}
		var clipboard = new Clipboard(display);
		clipboard.setContents(new Object[]{ text }, new Transfer[]{ TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
