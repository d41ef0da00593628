package org.sourcecritic.ui.commands;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.edit.ClaimEditing;

/** Deletes the selected claims. Undo brings them back, so nobody is asked. */
public final class DeleteClaims extends ClaimHandler {

	@Override
	void change(CorpusStore store, List<Claim> claims, ExecutionEvent event) throws CorpusException {
		store.execute(ClaimEditing.delete(claims), null);
	}
}
