package org.sourcecritic.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.workspace.CorpusWorkspace;

/**
 * Makes the workbench's one {@link OpenCorpus}, keeps it in the workspace, keeps its open texts over restarts and
 * closes
 * it in time.
 */
@NonNullByDefault({})
public final class OpenCorpusFactory extends AbstractServiceFactory {

	@Override
	public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
		Object ofParent = parentLocator.getService(serviceInterface);
		if (ofParent != null) {
			return ofParent;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		if (serviceInterface == CorpusWorkspace.class) {
			return new CorpusWorkspace();
		}
		CorpusWorkspace workspace = workbench.getService(CorpusWorkspace.class);
		var settings = new UiSettings();
		var corpus = new OpenCorpus(workbench.getDisplay(), workbench.getOperationSupport().getOperationHistory(),
				new Identity(settings));
		corpus.addListener(new OpenTexts(workbench, settings));
		var inWorkspace = new InWorkspace(corpus, workspace);
		corpus.addListener(inWorkspace);
		corpus.claims().addListener(inWorkspace::claimsChanged);
		workbench.addWorkbenchListener(new Closing(corpus, workspace));
		return corpus;
	}

	private record Closing(OpenCorpus corpus, CorpusWorkspace workspace) implements IWorkbenchListener {

		@Override
		public boolean preShutdown(IWorkbench workbench, boolean forced) {
			try {
				corpus.close();
				return true;
			} catch (CorpusException e) {
				ErrorReporter.show(Messages.OpenCorpusFactory_notSaved, e);
				return forced;
			}
		}

		@Override
		public void postShutdown(IWorkbench workbench) {
			workspace.close();
		}
	}

	/** The workspace takes the corpus in when its claims are there: these come first. */
	private static final class InWorkspace implements OpenCorpusListener {

		private final OpenCorpus corpus;
		private final CorpusWorkspace workspace;
		private boolean isTakenIn;

		InWorkspace(OpenCorpus corpus, CorpusWorkspace workspace) {
			this.corpus = corpus;
			this.workspace = workspace;
		}

		void claimsChanged() {
			var state = corpus.claims().state();
			if (!isTakenIn && state != ReadingState.READING && state != ReadingState.CLOSED) {
				isTakenIn = true;
				corpus.store().ifPresent(workspace::opened);
			}
		}

		@Override
		public void closing(CorpusStore store) {
			isTakenIn = false;
			workspace.closed();
		}
	}
}
