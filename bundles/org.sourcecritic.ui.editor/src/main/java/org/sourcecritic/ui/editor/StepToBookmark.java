package org.sourcecritic.ui.editor;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;

/** Goes to the next or the previous bookmark in the text, and behind the last one to the first. */
public final class StepToBookmark extends TextCommand {

	@Override
	void execute(ExecutionEvent event, ClaimEditor editor, OpenText text) {
		boolean forward = event.getCommand().getId().endsWith("nextBookmark"); //$NON-NLS-1$
		editor.bookmarks().flatMap(bookmarks -> forward ? bookmarks.next() : bookmarks.previous())
				.ifPresentOrElse(bookmark -> {
					text.viewer().select(bookmark.offset(), bookmark.offset());
					editor.status(NLS.bind(Messages.StepToBookmark_here, bookmark.place().name()));
				}, () -> editor.status(Messages.StepToBookmark_none));
	}
}
