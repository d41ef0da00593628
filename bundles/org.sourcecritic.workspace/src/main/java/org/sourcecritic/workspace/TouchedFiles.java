package org.sourcecritic.workspace;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.SetKey;
import org.sourcecritic.core.internal.disk.CorpusFolder;

/** Files, and folders with {@code /} at their end, that the workspace has to look at since the corpus changed. */
final class TouchedFiles {

	private final Set<String> written = new TreeSet<>();
	/** What will be written when the journal is folded. */
	private final Set<String> unsaved = new TreeSet<>();

	/** Whether there is something to look at now. */
	synchronized boolean take(CorpusEvent event) {
		switch (event) {
			case CorpusEvent.ClaimsChanged(var changes) -> changes
					.forEach(change -> unsaved.add(CorpusFolder.set(change.set())));
			case CorpusEvent.SetsReloaded(var sets) -> sets(sets);
			case CorpusEvent.DocumentsChanged(var documents) -> documents(documents);
			case CorpusEvent.CodebookChanged() -> {
				written.add(CorpusFolder.CODEBOOK);
				written.add(CorpusFolder.ANNOTATORS);
			}
			case CorpusEvent.Saved saved -> save();
			case CorpusEvent.ProblemsChanged() -> written.add(CorpusFolder.CORPUS);
		}
		return !written.isEmpty();
	}

	/** Reloaded from files, or changed in their relations only, which are written later. */
	private void sets(Collection<SetKey> sets) {
		sets.forEach(set -> {
			written.add(CorpusFolder.set(set));
			unsaved.add(CorpusFolder.set(set));
		});
	}

	private void documents(Collection<String> documents) {
		for (var document : documents) {
			written.add(CorpusFolder.document(document));
			written.add(CorpusFolder.text(document));
			written.add(CorpusFolder.segments(document));
		}
		written.add(CorpusFolder.SOURCES);
		unsaved.add(CorpusFolder.CORPUS);
	}

	private void save() {
		written.addAll(unsaved);
		unsaved.clear();
	}

	/** Everything to look at; forgets it. */
	synchronized Set<String> all() {
		var all = Set.copyOf(written);
		written.clear();
		return all;
	}
}
