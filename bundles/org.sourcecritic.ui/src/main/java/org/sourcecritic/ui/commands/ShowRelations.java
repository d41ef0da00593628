package org.sourcecritic.ui.commands;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.edit.HeldRelation;
import org.sourcecritic.core.edit.RelationEditing;
import org.sourcecritic.model.ClaimReference;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.Places;
import org.sourcecritic.ui.RelationWords;

/** Lists the relations of a claim: one goes to their other ends, and deletes those one has made oneself. */
public final class ShowRelations extends RelationHandler {

	@Override
	boolean isPossible() {
		return true;
	}

	@Override
	void execute(ExecutionEvent event, CorpusStore store, Claim claim) {
		Shell shell = HandlerUtil.getActiveShell(event);
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (shell == null || page == null) {
			return;
		}
		Point beside = beside(event, claim);
		ICoreRunnable search = monitor -> {
			List<HeldRelation> found = HeldRelation.all(store, claim, monitor);
			shell.getDisplay().asyncExec(() -> {
				if (!shell.isDisposed() && corpus.store().filter(store::equals).isPresent()) {
					list(shell, page, store, claim, found, beside);
				}
			});
		};
		Job.create(Messages.ShowRelations_looking, search).schedule();
	}

	private void list(Shell shell, IWorkbenchPage page, CorpusStore store, Claim claim, List<HeldRelation> found,
			@Nullable Point beside) {
		String title = NLS.bind(Messages.ShowRelations_title, RelationWords.quote(claim));
		var words = new ListPopup.Words(title, title, Messages.ShowRelations_keys);
		List<String> lines = found.isEmpty()
				? List.of(Messages.ShowRelations_none)
				: found.stream().map(relation -> RelationWords.line(store, relation, claim)).toList();
		new ListPopup(shell, words, lines, beside,
				index -> at(found, index).ifPresent(relation -> go(page, store, other(relation, claim))),
				index -> at(found, index).ifPresent(relation -> delete(store, relation))).open();
	}

	private static Optional<HeldRelation> at(List<HeldRelation> found, int index) {
		return index < found.size() ? Optional.of(found.get(index)) : Optional.empty();
	}

	private static ClaimReference other(HeldRelation held, Claim claim) {
		return held.startsAt(claim) ? held.relation().getTo() : held.relation().getFrom();
	}

	private static void go(IWorkbenchPage page, CorpusStore store, ClaimReference place) {
		RelationWords.claim(store, place).ifPresent(claim -> Places.open(page, store, claim));
	}

	private void delete(CorpusStore store, HeldRelation held) {
		boolean own = corpus.ownSlug().filter(held.set().annotator()::equals).isPresent();
		if (!own || !store.isEditable(held.set())) {
			return;
		}
		try {
			store.execute(RelationEditing.delete(held.set(), held.relation()), null);
		} catch (CorpusException e) {
			ErrorReporter.show(Messages.RelateClaims_failed, e);
		}
	}
}
