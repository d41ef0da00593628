package org.sourcecritic.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;

/** Sets a bookmark at the caret, or takes away the one in its line. */
public final class BookmarkHere extends TextCommand {

	@Override
	void execute(ExecutionEvent event, ClaimEditor editor, OpenText text) {
		editor.bookmarks().ifPresent(bookmarks -> editor.status(bookmarks.toggle()
				.map(made -> NLS.bind(Messages.BookmarkHere_set, made.place().name()))
				.orElse(Messages.BookmarkHere_removed)));
	}
}
