package org.sourcecritic.ui.views.wizards;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.services.IServiceLocator;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.ui.OpenCorpus;

/** Brings texts into the open corpus, or into a new one when none is open. */
public final class Imports {

	private Imports() {
	}

	/** Imports at once into an open corpus; asks where to make one when there is none. */
	public static void begin(Shell shell, IServiceLocator site, List<Path> files) {
		OpenCorpus corpus = OpenCorpus.in(site);
		if (corpus.isWritable()) {
			corpus.store().ifPresent(store -> schedule(store, files));
		} else {
			new WizardDialog(shell, new NewCorpusWizard(corpus, files)).open();
		}
	}

	static void schedule(CorpusStore store, List<Path> files) {
		if (!files.isEmpty()) {
			var job = new ImportJob(store, files);
			job.setUser(true);
			job.schedule();
		}
	}
}
