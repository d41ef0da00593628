package org.sourcecritic.ui.views.places;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation.ReplaceText;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.ingest.DocumentReaders;
import org.sourcecritic.ingest.UnreadableDocumentException;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.Labels;

/** Gives a document another text, in one step that can be undone. */
final class ReplaceTextWizard extends Wizard {

	private final CorpusStore store;
	private final String document;
	private final List<SetKey> own;
	private final ReplaceTextPage page;
	private Optional<ReplaceTextReport> report = Optional.empty();

	/**
	 * @param own
	 *     the sets on the document that this person writes
	 */
	ReplaceTextWizard(CorpusStore store, String document, Collection<SetKey> own) {
		this.store = store;
		this.document = document;
		this.own = List.copyOf(own);
		page = new ReplaceTextPage(Labels.document(store, document));
		setWindowTitle(Messages.ReplaceTextWizard_title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	/** What became of the claims, once the text is replaced. */
	Optional<ReplaceTextReport> report() {
		return report;
	}

	@Override
	public boolean performFinish() {
		Path file = page.file().orElse(null);
		if (file == null) {
			return false;
		}
		try {
			getContainer().run(true, true, monitor -> {
				replace(file, monitor);
				report = Optional.of(ReplaceTextReport.of(store, document, own));
			});
			return true;
		} catch (InvocationTargetException e) {
			ErrorReporter.show(Messages.ReplaceTextWizard_failed, e);
		} catch (InterruptedException e) {
			Thread.interrupted();
			page.setMessage(Messages.ReplaceTextWizard_cancelled);
		}
		return false;
	}

	private void replace(Path file, IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		try {
			var readers = DocumentReaders.installed(Platform.getExtensionRegistry());
			var text = DocumentReaders.read(file, readers, monitor).incoming(file, Map.of());
			var label = NLS.bind(Messages.ReplaceTextWizard_label, Labels.document(store, document));
			Set<String> annotators = own.stream().map(SetKey::annotator).collect(Collectors.toSet());
			store.execute(new ReplaceText(label, document, text, annotators), monitor);
		} catch (OperationCanceledException e) {
			throw new InterruptedException(e.getMessage());
		} catch (UnreadableDocumentException | CorpusException | CoreException e) {
			throw new InvocationTargetException(e);
		}
	}
}
