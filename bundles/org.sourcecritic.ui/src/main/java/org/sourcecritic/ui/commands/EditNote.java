package org.sourcecritic.ui.commands;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.edit.ClaimEditing;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.Labels;

/** Opens a small field for the note on the selected claim, beside the claim. */
public final class EditNote extends ClaimHandler {

	/** A note says something about one claim. */
	@Override
	boolean isFor(long claims) {
		return claims == 1;
	}

	@Override
	void change(CorpusStore store, List<Claim> claims, ExecutionEvent event) {
		Claim claim = claims.getFirst();
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		NotePlace place = part == null ? null : part.getAdapter(NotePlace.class);
		Point beside = place == null ? null : place.beside(claim).orElse(null);
		new NotePopup(HandlerUtil.getActiveShell(event), Labels.tag(store, claim.tag()),
				Labels.note(claim.annotation()),
				beside, text -> keep(store, claim, text)).open();
	}

	private static void keep(CorpusStore store, Claim claim, String text) {
		Claim now = store.claim(claim.set(), claim.id()).orElse(claim);
		if (text.equals(Labels.note(now.annotation()))) {
			return;
		}
		try {
			store.execute(ClaimEditing.changeNote(now, text), null);
		} catch (CorpusException e) {
			ErrorReporter.show(Messages.ClaimHandler_failed, e);
		}
	}
}
