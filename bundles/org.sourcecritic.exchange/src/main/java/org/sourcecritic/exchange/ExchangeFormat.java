package org.sourcecritic.exchange;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

/** A format for annotation sets: the extension point {@code org.sourcecritic.exchange.exchangeFormats}. */
public interface ExchangeFormat {

	/** Lower case, as on the command line; never changes. */
	String id();

	/** In the language of the default locale. */
	String title();

	/** Without a dot. */
	String fileEnding();

	boolean canRead();

	boolean canWrite();

	/**
	 * Whether a file looks like this format.
	 *
	 * @param head
	 *     the first characters of the file, without byte order mark
	 */
	boolean recognises(Path file, String head);

	/**
	 * Reads a whole file; nothing is looked up outside of it.
	 *
	 * @throws ExchangeException
	 *     when the file is no such file at all; single bad rows are problems of the result
	 * @throws OperationCanceledException
	 *     when the monitor is cancelled
	 */
	IncomingClaims read(Path file, @Nullable IProgressMonitor monitor) throws ExchangeException;

	/**
	 * Writes a file, or, when it fails or is cancelled, nothing: what stood there before stays.
	 *
	 * @throws OperationCanceledException
	 *     when the monitor is cancelled
	 */
	ExportReport write(ExportSelection selection, Path file, @Nullable IProgressMonitor monitor)
			throws ExchangeException;
}
