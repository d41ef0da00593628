package org.sourcecritic.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.sourcecritic.ui.OpenCorpus;

/** Gives up the relation that is begun. */
public final class EndRelation extends AbstractHandler {

	private final OpenCorpus corpus = OpenCorpus.in(PlatformUI.getWorkbench());

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		corpus.relation().end();
		return null;
	}

	@Override
	public void setEnabled(Object evaluationContext) {
		setBaseEnabled(corpus.relation().from().isPresent());
	}
}
