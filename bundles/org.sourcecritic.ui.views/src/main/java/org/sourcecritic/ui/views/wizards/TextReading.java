package org.sourcecritic.ui.views.wizards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.IncomingDocument;

/** Reads a file into a document to be imported. */
final class TextReading {

	private TextReading() {
	}

	static IncomingDocument read(Path file, IProgressMonitor monitor) throws CorpusException {
		try {
			return new IncomingDocument(file, "text/plain", Files.readString(file, StandardCharsets.UTF_8), List.of(), //$NON-NLS-1$
					Map.of(), List.of());
		} catch (IOException e) {
			throw new CorpusException(file.toString(), e);
		}
	}
}
