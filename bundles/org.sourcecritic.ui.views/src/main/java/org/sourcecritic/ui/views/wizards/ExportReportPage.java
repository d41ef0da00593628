package org.sourcecritic.ui.views.wizards;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.exchange.ExportReport;
import org.sourcecritic.ui.Labels;

/** What was written, and what the format could not hold. */
final class ExportReportPage extends WizardPage {

	private static final int[] WIDTHS = { 130, 120, 260, 130 };
	private static final int ROWS = 8;

	private @Nullable Table table;

	ExportReportPage() {
		super("report", Messages.ExportReportPage_title, null); //$NON-NLS-1$
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
		var losses = new Table(area, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL);
		losses.setHeaderVisible(true);
		String[] titles = { Messages.ExportReportPage_document, Messages.ExportReportPage_annotator,
				Messages.ExportReportPage_claim, Messages.ExportReportPage_attribute };
		for (int i = 0; i < titles.length; i++) {
			var column = new TableColumn(losses, SWT.NONE);
			column.setText(titles[i]);
			column.setWidth(WIDTHS[i]);
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, losses.getItemHeight() * ROWS)
				.applyTo(losses);
		table = losses;
		setControl(area);
	}

	void show(CorpusStore store, ExportReport report) {
		Table losses = table;
		if (losses == null) {
			return;
		}
		losses.addListener(SWT.SetData, event -> {
			ExportReport.Loss loss = report.losses().get(event.index);
			var claim = store.claim(new SetKey(loss.document(), loss.annotator()), loss.annotation());
			((TableItem) event.item).setText(new String[]{ Labels.document(store, loss.document()),
					Labels.annotator(store, loss.annotator()),
					claim.map(found -> Labels.quote(found.annotation())).orElse(loss.annotation()),
					loss.attribute() });
		});
		losses.setItemCount(report.losses().size());
		losses.setVisible(!report.losses().isEmpty());
		setMessage(report.losses().isEmpty()
				? NLS.bind(Messages.ExportReportPage_complete, report.annotations())
				: NLS.bind(Messages.ExportReportPage_losses, report.annotations(), report.losses().size()));
	}

	/** What is written is written. */
	@Override
	public @Nullable IWizardPage getPreviousPage() {
		return null;
	}
}
