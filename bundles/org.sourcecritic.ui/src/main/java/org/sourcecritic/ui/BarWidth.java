package org.sourcecritic.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Room in a tool bar: a control there keeps the width it had when it was made, until the bar is told. */
public final class BarWidth {

	private BarWidth() {
	}

	/** Gives the control the width that its content needs now. */
	public static void fit(Control control) {
		Control inBar = control;
		while (!(inBar instanceof Shell) && !(inBar.getParent() instanceof ToolBar)) {
			inBar = inBar.getParent();
		}
		if (inBar.getParent() instanceof ToolBar bar) {
			int width = inBar.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x;
			for (ToolItem item : bar.getItems()) {
				if (item.getControl() == inBar) {
					item.setWidth(width);
				}
			}
			bar.pack(true);
			bar.requestLayout();
		}
		control.requestLayout();
	}
}
