package org.sourcecritic.ui.views.wizards;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/** The window of the export wizard: once the file is written there is nothing to cancel, only a report to close. */
public final class ExportDialog extends WizardDialog {

	private final ExportWizard export;

	public ExportDialog(Shell parent, ExportWizard export) {
		super(parent, export);
		this.export = export;
	}

	@Override
	public void updateButtons() {
		super.updateButtons();
		if (!export.isWritten()) {
			return;
		}
		Button cancel = getButton(IDialogConstants.CANCEL_ID);
		Button close = getButton(IDialogConstants.FINISH_ID);
		cancel.setVisible(false);
		GridDataFactory.createFrom((GridData) cancel.getLayoutData()).exclude(true).applyTo(cancel);
		close.setText(Messages.ExportDialog_close);
		close.requestLayout();
	}
}
