package org.sourcecritic.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.OpenCorpus;

/** Writes everything to the corpus' files now. Nothing is lost without it: every change is on the disk at once. */
public final class SaveCorpus extends AbstractHandler {

	private final OpenCorpus corpus = OpenCorpus.in(PlatformUI.getWorkbench());

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		CorpusStore store = corpus.store().filter(CorpusStore::isWritable).orElse(null);
		if (store != null) {
			try {
				store.save();
			} catch (CorpusException e) {
				ErrorReporter.show(Messages.SaveCorpus_failed, e);
			}
		}
		return null;
	}

	@Override
	public void setEnabled(Object evaluationContext) {
		setBaseEnabled(corpus.isWritable());
	}
}
