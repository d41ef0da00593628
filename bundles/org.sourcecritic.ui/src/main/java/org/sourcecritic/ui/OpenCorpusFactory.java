package org.sourcecritic.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.sourcecritic.core.corpus.CorpusException;

/** Makes the workbench's one {@link OpenCorpus}, keeps its open texts over restarts and closes it in time. */
@NonNullByDefault({})
public final class OpenCorpusFactory extends AbstractServiceFactory {

	@Override
	public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
		Object ofParent = parentLocator.getService(serviceInterface);
		if (ofParent != null) {
			return ofParent;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		var settings = new UiSettings();
		var corpus = new OpenCorpus(workbench.getDisplay(), workbench.getOperationSupport().getOperationHistory(),
				new Identity(settings));
		corpus.addListener(new OpenTexts(workbench, settings));
		workbench.addWorkbenchListener(new Closing(corpus));
		return corpus;
	}

	private record Closing(OpenCorpus corpus) implements IWorkbenchListener {

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
			// closed before the windows were
		}
	}
}
