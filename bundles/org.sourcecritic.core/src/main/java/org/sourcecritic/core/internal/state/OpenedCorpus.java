package org.sourcecritic.core.internal.state;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.internal.disk.AtomicFiles;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.internal.disk.DiskSteps;
import org.sourcecritic.core.internal.disk.FileStamp;
import org.sourcecritic.core.internal.disk.JournalParts;
import org.sourcecritic.core.internal.disk.Messages;
import org.sourcecritic.core.internal.disk.ModelFiles;
import org.sourcecritic.core.internal.disk.Reason;

/** The parts of a corpus that was read whole, with what its journal says laid over it. */
public record OpenedCorpus(CorpusFolder folder, CorpusContent content, Texts texts, ModelFiles files,
		CorpusReader reader, JournalContent journal, Map<Long, FileStamp> journalParts) {
	public OpenedCorpus {
		journalParts = Map.copyOf(journalParts);
	}

	private static final String JOURNAL = ".sourcecritic/journal";
	/** A corpus that is written to without a pause is read as it was at some moment of the last attempt. */
	private static final int ATTEMPTS = 5;

	/** Reads without writing or locking anything, anew while somebody folds the journal meanwhile. */
	public static OpenedCorpus read(CorpusFolder folder, DiskSteps steps) throws CorpusException {
		OpenedCorpus opened = null;
		for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
			opened = readOnce(folder, steps);
			if (opened.journalParts.equals(parts(folder))) {
				return opened;
			}
		}
		return opened == null ? readOnce(folder, steps) : opened;
	}

	private static OpenedCorpus readOnce(CorpusFolder folder, DiskSteps steps) throws CorpusException {
		var content = new CorpusContent();
		var texts = new Texts(folder);
		var files = new ModelFiles(folder, new AtomicFiles(steps));
		var reader = new CorpusReader(folder, files, content, texts);
		var parts = parts(folder);
		var journal = journal(folder);
		reader.readAll(journal.overlay());
		noteProblems(content, journal);
		return new OpenedCorpus(folder, content, texts, files, reader, journal, parts);
	}

	static JournalContent journal(CorpusFolder folder) throws CorpusException {
		try {
			return JournalContent.read(folder.journal());
		} catch (IOException e) {
			throw new CorpusException(Messages.format("file_unreadable", folder.journal(), Reason.of(e)), e);
		}
	}

	static void noteProblems(CorpusContent content, JournalContent journal) {
		content.problems().remove(JOURNAL);
		journal.problems().forEach(problem -> content.problems().put(JOURNAL, problem));
	}

	/** Which parts the journal has and how long they are. */
	static Map<Long, FileStamp> parts(CorpusFolder folder) throws CorpusException {
		var parts = new TreeMap<Long, FileStamp>();
		try {
			for (var part : JournalParts.in(folder.journal()).entrySet()) {
				var stamp = stamp(part.getValue());
				if (stamp != null) {
					parts.put(part.getKey(), stamp);
				}
			}
			return parts;
		} catch (IOException e) {
			throw new CorpusException(Messages.format("file_unreadable", folder.journal(), Reason.of(e)), e);
		}
	}

	private static @Nullable FileStamp stamp(java.nio.file.Path part) {
		try {
			return FileStamp.of(part);
		} catch (IOException e) {
			// folded since the folder was listed
			return null;
		}
	}
}
