package org.sourcecritic.core.internal.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sourcecritic.core.corpus.RefusedDocumentException;
import org.sourcecritic.core.internal.disk.Reason;

/** The file a document was read from. What it refuses is told apart from what the corpus's disk refuses. */
record OriginalFile(Path path) {

	private static final int BUFFER = 1 << 16;

	/**
	 * Copies its bytes.
	 *
	 * @throws RefusedDocumentException
	 *     when it is gone or can't be read
	 * @throws IOException
	 *     when the copy can't be written
	 */
	void copyTo(Path copy) throws IOException, RefusedDocumentException {
		try (var in = open(); var out = Files.newOutputStream(copy)) {
			var buffer = new byte[BUFFER];
			for (var length = read(in, buffer); length >= 0; length = read(in, buffer)) {
				out.write(buffer, 0, length);
			}
		}
	}

	private InputStream open() throws RefusedDocumentException {
		try {
			return Files.newInputStream(path);
		} catch (IOException e) {
			throw refused(e);
		}
	}

	private int read(InputStream in, byte[] buffer) throws RefusedDocumentException {
		try {
			return in.read(buffer);
		} catch (IOException e) {
			throw refused(e);
		}
	}

	private RefusedDocumentException refused(IOException e) {
		return new RefusedDocumentException(path, Reason.of(e), e);
	}
}
