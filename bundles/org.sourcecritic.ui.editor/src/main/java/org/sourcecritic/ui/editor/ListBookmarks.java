package org.sourcecritic.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.text.TextAsRead;
import org.sourcecritic.core.text.TextRange;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.Places;
import org.sourcecritic.ui.ShowsText;

/** Lists this person's bookmarks, those of the text first and then those of the other documents, and leads to one. */
public final class ListBookmarks extends TextCommand {

	/** A bookmark of a document. */
	private record Found(String document, RememberedPlace place) {}

	@Override
	void execute(ExecutionEvent event, ClaimEditor editor, OpenText text) {
		var rows = rows(editor, text);
		if (rows.isEmpty()) {
			editor.status(Messages.StepToBookmark_none);
			return;
		}
		new QuickList<>(editor.getSite().getShell(), Messages.ListBookmarks_title, Messages.ListBookmarks_keys, rows,
				found -> goTo(editor, text, found)).open();
	}

	private static List<QuickList.Row<Found>> rows(ClaimEditor editor, OpenText text) {
		var rows = new ArrayList<QuickList.Row<Found>>();
		editor.bookmarks().ifPresent(bookmarks -> bookmarks.inText()
				.forEach(bookmark -> rows.add(new QuickList.Row<>(bookmark.place().name(),
						text.position().at(bookmark.offset()), new Found(editor.document(), bookmark.place())))));
		var settings = ReaderSettings.of(text.corpus(), text.store());
		for (String other : text.store().documentIds()) {
			if (!other.equals(editor.document())) {
				settings.bookmarks(other).forEach(place -> rows.add(new QuickList.Row<>(place.name(),
						Labels.document(text.store(), other), new Found(other, place))));
			}
		}
		return rows;
	}

	private static void goTo(ClaimEditor editor, OpenText text, Found found) {
		try {
			var read = ReadText.of(text.corpus(), text.store(), found.document()).text();
			int offset = found.place().in(TextAsRead.of(read.text(), read.segments()));
			Places.open(editor.getSite().getPage(), text.store(), found.document())
					.map(opened -> opened.getAdapter(ShowsText.class))
					.ifPresent(shown -> shown.reveal(new TextRange(offset, offset)));
		} catch (CorpusException e) {
			ErrorReporter.show(NLS.bind(Messages.ListBookmarks_gone, found.place().name()), e);
		}
	}
}
