package org.sourcecritic.core.internal.state;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.internal.disk.FileStamp;
import org.sourcecritic.core.internal.disk.Messages;
import org.sourcecritic.core.internal.disk.Reason;

/** Keeps a corpus that is open for reading up to date with what its writer puts into the journal and the files. */
public final class JournalFollower {

	private final OpenedCorpus corpus;
	private Map<Long, FileStamp> parts;
	private Overlay overlay;

	public JournalFollower(OpenedCorpus corpus) {
		this.corpus = corpus;
		this.parts = corpus.journalParts();
		this.overlay = corpus.journal().overlay();
	}

	public synchronized List<CorpusEvent> readChanges() throws CorpusException {
		var also = new HashSet<String>();
		var present = OpenedCorpus.parts(corpus.folder());
		if (!present.equals(parts)) {
			names(overlay, also);
			var journal = OpenedCorpus.journal(corpus.folder());
			OpenedCorpus.noteProblems(corpus.content(), journal);
			overlay = journal.overlay();
			parts = present;
			names(overlay, also);
		}
		try {
			also.addAll(corpus.files().takeChanges());
			return corpus.reader().readChanges(overlay, also);
		} catch (IOException e) {
			throw new CorpusException(Messages.format("file_unreadable", corpus.folder().root(), Reason.of(e)), e);
		}
	}

	private static void names(Overlay overlay, HashSet<String> names) {
		overlay.sets().forEach(key -> names.add(CorpusFolder.set(key)));
		if (!overlay.tags().isEmpty()) {
			names.add(CorpusFolder.CODEBOOK);
		}
		overlay.texts().forEach(document -> names.add(CorpusFolder.document(document)));
		if (!overlay.documents().isEmpty()) {
			names.add(CorpusFolder.CORPUS);
		}
	}
}
