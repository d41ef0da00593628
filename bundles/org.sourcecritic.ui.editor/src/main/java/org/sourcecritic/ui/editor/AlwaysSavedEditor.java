package org.sourcecritic.ui.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** An editor in which every change is on the disk at once, so that there is nothing to save. */
abstract class AlwaysSavedEditor extends EditorPart {

	@Override
	public final boolean isDirty() {
		return false;
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		// never dirty
	}

	@Override
	public final void doSaveAs() {
		// not allowed
	}
}
