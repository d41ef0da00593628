package org.sourcecritic.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.ingest.DocumentReader;
import org.sourcecritic.ingest.DocumentReaders;
import org.sourcecritic.ingest.UnreadableDocumentException;

/** A file to import. */
final class SourceFile {

	private SourceFile() {
	}

	static IncomingDocument read(Path file, List<DocumentReader> readers, Map<String, String> card) throws Failure {
		try {
			return DocumentReaders.read(file, readers, new NullProgressMonitor()).incoming(file, card);
		} catch (UnreadableDocumentException e) {
			throw new Failure(String.valueOf(e.getMessage()));
		}
	}
}
