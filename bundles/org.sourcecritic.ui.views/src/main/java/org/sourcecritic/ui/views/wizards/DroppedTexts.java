package org.sourcecritic.ui.views.wizards;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;

/** Files that are dropped are texts to be imported; without an open corpus they begin a new one. */
public final class DroppedTexts extends DropTargetAdapter {

	private final Control control;
	private final IServiceLocator site;

	private DroppedTexts(Control control, IServiceLocator site) {
		this.control = control;
		this.site = site;
	}

	/** Lets files be dropped on the control. */
	public static void accept(Control control, IServiceLocator site) {
		var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DroppedTexts(control, site));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = DND.DROP_COPY;
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		event.detail = DND.DROP_COPY;
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] paths) {
			List<Path> files = Arrays.stream(paths).map(Path::of).toList();
			// The source of the drop waits until this returns, so dialogs come later.
			control.getDisplay().asyncExec(() -> Imports.begin(control.getShell(), site, files));
		}
	}
}
