package org.sourcecritic.ui.commands;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.OpenCorpus;

/** Changes this person's claims among the selected ones; others' claims are not touched. */
abstract class ClaimHandler extends AbstractHandler {

	final OpenCorpus corpus = OpenCorpus.in(PlatformUI.getWorkbench());

	abstract void change(CorpusStore store, List<Claim> claims, ExecutionEvent event) throws CorpusException;

	/**
	 * Whether it can be done to so many claims at a time.
	 *
	 * @param claims
	 *     of this person
	 */
	boolean isFor(long claims) {
		return claims > 0;
	}

	@Override
	public final @Nullable Object execute(ExecutionEvent event) {
		CorpusStore store = corpus.store().orElse(null);
		List<Claim> claims = SelectedClaims.ownOf(event, corpus);
		if (store != null && isFor(claims.size())) {
			try {
				change(store, claims, event);
			} catch (CorpusException e) {
				ErrorReporter.show(Messages.ClaimHandler_failed, e);
			}
		}
		return null;
	}

	@Override
	public final void setEnabled(Object evaluationContext) {
		setBaseEnabled(isFor(SelectedClaims.countOwn(evaluationContext, corpus)));
	}
}
