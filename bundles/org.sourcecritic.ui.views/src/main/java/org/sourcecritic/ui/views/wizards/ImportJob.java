package org.sourcecritic.ui.views.wizards;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.ingest.DocumentReaders;
import org.sourcecritic.ingest.files.FileImport;
import org.sourcecritic.ingest.files.ImportReport;
import org.sourcecritic.ingest.files.SourceFiles;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.Places;

/**
 * Reads files, and those in folders, and imports all that can be read, in one step that can be undone. Cancelled before
 * its end, it leaves the corpus as it was.
 */
final class ImportJob extends Job {

	private static final int SEARCHING = 5;
	private static final int IMPORTING = 95;

	private final CorpusStore store;
	private final List<Path> picked;

	ImportJob(CorpusStore store, List<Path> picked) {
		super(picked.size() == 1
				? NLS.bind(Messages.ImportJob_one, picked.getFirst().getFileName())
				: Messages.ImportJob_many);
		this.store = store;
		this.picked = List.copyOf(picked);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor, getName(), SEARCHING + IMPORTING);
		try {
			var readers = DocumentReaders.installed(Platform.getExtensionRegistry());
			var files = new FileImport(SourceFiles.of(picked, progress.split(SEARCHING)), readers, Map.of());
			store.execute(new CorpusOperation.ImportDocuments(getName(), files), progress.split(IMPORTING));
			show(files.report());
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CorpusException | CoreException e) {
			return ErrorReporter.status(Messages.ImportJob_failed, e);
		}
	}

	private void show(ImportReport report) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> window().ifPresent(window -> show(report, window)));
		}
	}

	private static Optional<IWorkbenchWindow> window() {
		IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return active != null
				? Optional.of(active)
				: List.of(PlatformUI.getWorkbench().getWorkbenchWindows()).stream().findFirst();
	}

	private void show(ImportReport report, IWorkbenchWindow window) {
		if (!report.imported().isEmpty() && window.getActivePage() != null && isOpen()) {
			Places.open(window.getActivePage(), store, report.imported().getFirst().document());
		}
		if (!report.isFlawless()) {
			new ImportReportDialog(window.getShell(), report).open();
		}
	}

	/** Whether nobody has closed the corpus or opened another one meanwhile. */
	private boolean isOpen() {
		return OpenCorpus.in(PlatformUI.getWorkbench()).store().filter(store::equals).isPresent();
	}
}
