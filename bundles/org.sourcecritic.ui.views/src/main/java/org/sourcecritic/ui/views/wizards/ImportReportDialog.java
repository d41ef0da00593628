package org.sourcecritic.ui.views.wizards;

import java.text.MessageFormat;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.sourcecritic.ingest.files.ImportReport;

/**
 * What came of an import: how many documents are in, and which files are not, each with its reason. It does not keep
 * anybody from reading on.
 */
final class ImportReportDialog extends TitleAreaDialog {

	private static final int COPY = IDialogConstants.CLIENT_ID;
	private static final int WIDTH = 960;
	private static final int HEIGHT = 440;

	private final ImportReport report;
	private final ImportReportRows rows;

	ImportReportDialog(Shell parent, ImportReport report) {
		super(parent);
		this.report = report;
		this.rows = ImportReportRows.of(report);
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MODELESS | getDefaultOrientation());
		setBlockOnOpen(false);
		setHelpAvailable(false);
	}

	/** Keys mean what they mean here: copying is not the editor's. */
	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		PlatformUI.getWorkbench().getService(IContextService.class).registerShell(shell, IContextService.TYPE_NONE);
		shell.setText(Messages.ImportReportDialog_window);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		var margin = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(margin);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(margin);
		var table = new ImportReportTable(margin, rows).control();
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		setTitle(MessageFormat.format(Messages.ImportReportDialog_in, report.imported().size()));
		setMessage(MessageFormat.format(Messages.ImportReportDialog_out, report.failed().size()),
				report.failed().isEmpty() ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
		Dialog.applyDialogFont(area);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Messages.ImportReportDialog_copy, false);
		createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == COPY) {
			rows.copyAll(getShell().getDisplay());
		} else {
			close();
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
