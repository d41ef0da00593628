package org.sourcecritic.exchange.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.internal.disk.AtomicFiles;
import org.sourcecritic.core.internal.disk.DiskSteps;
import org.sourcecritic.core.internal.disk.Reason;
import org.sourcecritic.exchange.ExchangeException;
import org.sourcecritic.exchange.ExchangeProblem;
import org.sourcecritic.exchange.Place;

/** Writes an exported file wholly or not at all, as the corpus writes its own. */
public final class AtomicFile {

	private AtomicFile() {
	}

	/**
	 * Writes beside the file, forces it to disk and then puts it in its place.
	 *
	 * @throws ExchangeException
	 *     when it could not be written; what stood there before stays
	 */
	public static void write(Path file, AtomicFiles.Content content) throws ExchangeException {
		Path whole = file.toAbsolutePath();
		Path folder = whole.getParent();
		if (Files.isDirectory(whole)) {
			throw failure(file, Messages.text("AtomicFile_isFolder"), null);
		}
		if (Files.exists(whole) && !Files.isRegularFile(whole)) {
			throw failure(file, Messages.text("AtomicFile_isNoFile"), null);
		}
		if (folder == null || !Files.isDirectory(folder)) {
			throw failure(file, Messages.text("AtomicFile_noFolder"), null);
		}
		try {
			new AtomicFiles(DiskSteps.UNOBSERVED).write(whole, content);
		} catch (IOException e) {
			throw failure(file, Messages.text("AtomicFile_notWritten", Reason.of(e)), e);
		}
	}

	private static ExchangeException failure(Path file, String message, @Nullable IOException cause) {
		return cause == null
				? new ExchangeException(new ExchangeProblem(Place.file(file), message))
				: new ExchangeException(Place.file(file), message, cause);
	}
}
