package org.sourcecritic.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.RTFTransfer;
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

	/**
	 * Puts a text on the clipboard; what is empty leaves there what was.
	 *
	 * @return false when another program holds the clipboard
	 */
	public static boolean put(Display display, String text) {
		return text.isEmpty() || put(display, new Object[]{ text }, TextTransfer.getInstance());
	}

	/**
	 * Puts a text on the clipboard in three forms, of which the program that it is pasted into chooses the best.
	 *
	 * @return false when another program holds the clipboard
	 */
	public static boolean put(Display display, String plain, String rtf, String html) {
		return put(display, new Object[]{ plain, rtf, html }, TextTransfer.getInstance(), RTFTransfer.getInstance(),
				HTMLTransfer.getInstance());
	}

	private static boolean put(Display display, Object[] forms, Transfer... transfers) {
		var clipboard = new Clipboard(display);
		try {
			clipboard.setContents(forms, transfers);
			return true;
		} catch (SWTError e) {
			if (e.code != DND.ERROR_CANNOT_SET_CLIPBOARD) {
				throw e;
			}
			return false;
		} finally {
			clipboard.dispose();
		}
	}
}
