package org.sourcecritic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.ingest.DocumentReader;

/** A file to import. */
final class SourceFile {

	private SourceFile() {
	}

	static IncomingDocument read(Path file, List<DocumentReader> readers, Map<String, String> card) throws Failure {
		try {
			return readers.get(0).read(file, card);
		} catch (IOException e) {
			throw new Failure(file + ": " + e.getMessage());
		}
	}
}
