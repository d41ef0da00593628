package org.sourcecritic.ui.views.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.exchange.ExchangeException;
import org.sourcecritic.exchange.ExchangeFormat;
import org.sourcecritic.exchange.ExportReport;
import org.sourcecritic.exchange.ExportSelection;
import org.sourcecritic.ui.ErrorReporter;

/** Writes annotation sets in a format of another tool, and says what that format could not hold. */
public final class ExportWizard extends Wizard {

	private final CorpusStore store;
	private final ExportPage choice;
	private final ExportReportPage result = new ExportReportPage();
	private boolean written;

	public ExportWizard(CorpusStore store, List<ExchangeFormat> formats) {
		this.store = store;
		this.choice = new ExportPage(store, formats.stream().filter(ExchangeFormat::canWrite).toList());
		setWindowTitle(Messages.ExportWizard_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(choice);
		addPage(result);
	}

	/** The last page comes after the export, not before. */
	@Override
	public boolean canFinish() {
		return written || choice.isPageComplete();
	}

	/** Whether the file is there and its report is shown. */
	boolean isWritten() {
		return written;
	}

	@Override
	public boolean performFinish() {
		if (written) {
			return true;
		}
		Optional<ExportReport> report = export();
		if (report.isEmpty()) {
			return false;
		}
		written = true;
		result.show(store, report.get());
		getContainer().showPage(result);
		return false;
	}

	private Optional<ExportReport> export() {
		var choices = choice.chosen();
		if (choices.isEmpty()) {
			return Optional.empty();
		}
		var chosen = choices.get();
		var selection = new ExportSelection(store,
				set -> chosen.annotator().map(set.annotator()::equals).orElse(true), claim -> true);
		var report = new ExportReport[1];
		try {
			getContainer().run(true, true, monitor -> report[0] = write(chosen, selection, monitor));
			return Optional.ofNullable(report[0]);
		} catch (InvocationTargetException e) {
			ErrorReporter.show(NLS.bind(Messages.ExportWizard_failed, chosen.target().getFileName()), e);
		} catch (InterruptedException e) {
			Thread.interrupted();
			choice.setMessage(Messages.ExportWizard_cancelled);
		}
		return Optional.empty();
	}

	private static ExportReport write(ExportPage.Choice chosen, ExportSelection selection, IProgressMonitor monitor)
			throws InvocationTargetException, InterruptedException {
		try {
			return chosen.format().write(selection, chosen.target(), monitor);
		} catch (OperationCanceledException e) {
			throw new InterruptedException(e.getMessage());
		} catch (ExchangeException e) {
			throw new InvocationTargetException(e);
		}
	}
}
