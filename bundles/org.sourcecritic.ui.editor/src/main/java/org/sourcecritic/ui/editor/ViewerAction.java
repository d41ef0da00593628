package org.sourcecritic.ui.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.ITextOperationTarget;

/** An operation of a text viewer, for the Edit menu. */
final class ViewerAction extends Action {

	private final ITextOperationTarget target;
	private final int operation;

	ViewerAction(ITextOperationTarget target, int operation) {
		this.target = target;
		this.operation = operation;
	}

	@Override
	public void run() {
		if (target.canDoOperation(operation)) {
			target.doOperation(operation);
		}
	}
}
