package org.sourcecritic.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.sourcecritic.ingest.docx.DocxReader;
import org.sourcecritic.ingest.html.HtmlReader;
import org.sourcecritic.ingest.l10n.Messages;
import org.sourcecritic.ingest.tei.TeiReader;
import org.sourcecritic.ingest.text.PlainTextReader;

/** The readers there are. */
public final class DocumentReaders {

	/** The extension point. */
	public static final String EXTENSION_POINT = "org.sourcecritic.ingest.documentReaders";

	private static final int HEAD = 4_096;

	private DocumentReaders() {
	}

	/** The readers of this bundle, for use outside of OSGi. */
	public static List<DocumentReader> builtIn() {
		return List.of(new DocxReader(), new HtmlReader(), new TeiReader(), new PlainTextReader());
	}

	/**
	 * The readers that bundles have registered, in the order of their ids.
	 *
	 * @throws CoreException when one of them can't be made
	 */
	public static List<DocumentReader> installed(IExtensionRegistry registry) throws CoreException {
		List<DocumentReader> readers = new ArrayList<>();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
			readers.add((DocumentReader) element.createExecutableExtension("class"));
		}
		readers.sort(Comparator.comparing(DocumentReader::id));
		return readers;
	}

	/**
	 * Reads a file with the first reader that accepts it.
	 *
	 * @throws UnreadableDocumentException when none does, or the file can't be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor says so
	 */
	public static ReadDocument read(Path file, List<DocumentReader> readers, IProgressMonitor monitor)
			throws UnreadableDocumentException {
		byte[] head = head(file);
		for (DocumentReader reader : readers) {
			if (reader.accepts(file, head)) {
				return reader.read(file, monitor);
			}
		}
		throw new UnreadableDocumentException(file, Messages.format("DocumentReaders_noReader"));
	}

	private static byte[] head(Path file) throws UnreadableDocumentException {
		if (Files.isDirectory(file)) {
			throw new UnreadableDocumentException(file, Messages.format("DocumentReaders_folder"));
		}
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw new UnreadableDocumentException(file, Messages.format("DocumentReaders_noFile"));
		}
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(HEAD);
		} catch (IOException e) {
			throw unreadable(file, e);
		}
	}

	/** The same failure in words a historian understands. */
	public static UnreadableDocumentException unreadable(Path file, IOException cause) {
		String reason = switch (cause) {
			case NoSuchFileException e -> Messages.format("DocumentReaders_missing");
			case AccessDeniedException e -> Messages.format("DocumentReaders_denied");
			case FileSystemException e when e.getReason() != null -> Messages.format("DocumentReaders_failed",
					e.getReason());
			default -> Messages.format("DocumentReaders_failed", String.valueOf(cause.getMessage()));
		};
		return new UnreadableDocumentException(file, reason, cause);
	}
}
