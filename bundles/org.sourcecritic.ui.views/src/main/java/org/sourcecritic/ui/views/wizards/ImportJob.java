package org.sourcecritic.ui.views.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
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
import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.ingest.DocumentReader;
import org.sourcecritic.ingest.DocumentReaders;
import org.sourcecritic.ingest.UnreadableDocumentException;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.Places;

/**
 * Reads files and imports those that can be read, in one step that can be undone. Cancelled before that step, it leaves
 * the corpus as it was.
 */
final class ImportJob extends Job {

	private static final String BUNDLE = "org.sourcecritic.ui.views"; //$NON-NLS-1$

	private final CorpusStore store;
	private final List<Path> files;

	ImportJob(CorpusStore store, List<Path> files) {
		super(files.size() == 1
				? NLS.bind(Messages.ImportJob_one, files.getFirst().getFileName())
				: NLS.bind(Messages.ImportJob_many, files.size()));
		this.store = store;
		this.files = List.copyOf(files);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor, getName(), 2 * files.size());
		var found = new MultiStatus(BUNDLE, 0, Messages.ImportJob_remarks);
		List<IncomingDocument> texts = new ArrayList<>();
		try {
			List<DocumentReader> readers = DocumentReaders.installed(Platform.getExtensionRegistry());
			for (Path file : files) {
				progress.subTask(String.valueOf(file.getFileName()));
				read(file, readers, progress.split(1), texts, found);
			}
			if (!texts.isEmpty()) {
				List<String> before = ids();
				store.execute(new CorpusOperation.ImportDocuments(getName(), texts),
						progress.split(files.size()));
				List<String> added = new ArrayList<>(ids());
				added.removeAll(before);
				show(added);
			}
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CorpusException | CoreException e) {
			return ErrorReporter.status(Messages.ImportJob_failed, e);
		}
		return found.getChildren().length == 0 ? Status.OK_STATUS : found;
	}

	private static void read(Path file, List<DocumentReader> readers, IProgressMonitor monitor,
			List<IncomingDocument> texts, MultiStatus found) {
		try {
			IncomingDocument text = DocumentReaders.read(file, readers, monitor).incoming(file, Map.of());
			texts.add(text);
			text.remarks().forEach(remark -> found.add(new Status(IStatus.WARNING, BUNDLE,
					NLS.bind(Messages.ImportJob_remark, file.getFileName(), remark))));
		} catch (UnreadableDocumentException e) {
			found.add(new Status(IStatus.ERROR, BUNDLE, e.getLocalizedMessage()));
		}
	}

	private List<String> ids() {
		return store.documentIds();
	}

	/** Whether nobody has closed the corpus or opened another one meanwhile. */
	private boolean isOpen() {
		return OpenCorpus.in(PlatformUI.getWorkbench()).store().filter(store::equals).isPresent();
	}

	private void show(List<String> added) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!added.isEmpty() && !display.isDisposed()) {
			display.asyncExec(() -> {
				IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
				if (window != null && window.getActivePage() != null && isOpen()) {
					Places.open(window.getActivePage(), store, added.getFirst());
				}
			});
		}
	}
}
