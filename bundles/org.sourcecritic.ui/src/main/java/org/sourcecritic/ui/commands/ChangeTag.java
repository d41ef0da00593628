package org.sourcecritic.ui.commands;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.sourcecritic.core.corpus.Claim;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.edit.ClaimEditing;

/** Gives the selected claims another tag. */
public final class ChangeTag extends ClaimHandler {

	/** The command. */
	public static final String COMMAND = "org.sourcecritic.ui.changeTag"; //$NON-NLS-1$
	/** Its parameter: the tag's id. */
	public static final String TAG = "org.sourcecritic.ui.changeTag.tag"; //$NON-NLS-1$

	@Override
	void change(CorpusStore store, List<Claim> claims, ExecutionEvent event) throws CorpusException {
		String tag = event.getParameter(TAG);
		if (tag != null && store.tag(tag).isPresent()) {
			store.execute(ClaimEditing.changeTag(store, claims, tag), null);
		}
	}
}
