package org.sourcecritic.ui.commands;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.ui.ClaimSelection;
import org.sourcecritic.ui.OpenCorpus;

/** A command about the relations of the one claim that is selected, one's own or anybody's. */
abstract class RelationHandler extends AbstractHandler {

	final OpenCorpus corpus = OpenCorpus.in(PlatformUI.getWorkbench());

	abstract void execute(ExecutionEvent event, CorpusStore store, Claim claim);

	/** Whether it can be done as things stand, when a claim is selected. */
	abstract boolean isPossible();

	@Override
	public final @Nullable Object execute(ExecutionEvent event) {
		CorpusStore store = corpus.store().orElse(null);
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		if (store != null && selection != null) {
			ClaimSelection.only(selection).ifPresent(claim -> execute(event, store, claim));
		}
		return null;
	}

	@Override
	public final void setEnabled(Object evaluationContext) {
		setBaseEnabled(corpus.store().isPresent() && isPossible() && selected(evaluationContext).isPresent());
	}

	private static Optional<Claim> selected(@Nullable Object evaluationContext) {
		return evaluationContext instanceof IEvaluationContext context
				&& context.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME) instanceof ISelection selection
						? ClaimSelection.only(selection)
						: Optional.empty();
	}

	/** A place beside the claim, where the active part knows one. */
	static @Nullable Point beside(ExecutionEvent event, Claim claim) {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		NotePlace place = part == null ? null : part.getAdapter(NotePlace.class);
		return place == null ? null : place.beside(claim).orElse(null);
	}
}
