package org.sourcecritic.ui;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Text that a person takes elsewhere. */
public final class CopiedText {

	private CopiedText() {
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
