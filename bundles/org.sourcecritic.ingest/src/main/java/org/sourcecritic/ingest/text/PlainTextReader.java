package org.sourcecritic.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sourcecritic.core.text.StructureFinder;
import org.sourcecritic.ingest.DocumentReader;
import org.sourcecritic.ingest.DocumentReaders;
import org.sourcecritic.ingest.ReadDocument;
import org.sourcecritic.ingest.UnreadableDocumentException;
import org.sourcecritic.ingest.l10n.Messages;

/**
 * Plain text in UTF-8, or in UTF-16 with a byte order mark. Nothing is guessed: a file in another encoding is refused
 * with the place at which that shows.
 */
public final class PlainTextReader implements DocumentReader {

	/** Larger files are refused before they are read, in bytes. */
	public static final long LARGEST = 100_000_000;

	private static final int MEGABYTE = 1_000_000;
	private static final String MEDIA_TYPE = "text/plain";
	private static final Set<String> ENDINGS = Set.of("txt", "text", "asc");
	/** Formats that are text within, but no plain text, and formats that are none. */
	private static final Set<String> OTHERS = Set.of("htm", "html", "xhtml", "xml", "tei", "rtf", "pdf", "doc", "docx",
			"odt", "epub", "mobi", "djvu", "csv", "json", "jsonld", "xmi", "zip", "gz");

	@Override
	public String id() {
		return "text";
	}

	@Override
	public Set<String> mediaTypes() {
		return Set.of(MEDIA_TYPE);
	}

	@Override
	public Set<String> fileEndings() {
		return ENDINGS;
	}

	/** Every file may be plain text, unless its ending names another format. */
	@Override
	public boolean accepts(Path file, byte[] head) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return !OTHERS.contains(name.substring(name.lastIndexOf('.') + 1));
	}

	@Override
	public ReadDocument read(Path file, IProgressMonitor monitor) throws UnreadableDocumentException {
		try {
			long size = checkSize(file);
			try (InputStream in = Files.newInputStream(file)) {
				CleanText text = new TextDecoding(file, in, size, monitor).decode();
				if (text.isBlank()) {
					throw new UnreadableDocumentException(file, Messages.format("PlainTextReader_empty"));
				}
				return read(text);
			}
		} catch (IOException e) {
			throw DocumentReaders.unreadable(file, e);
		} finally {
			monitor.done();
		}
	}

	private static ReadDocument read(CleanText clean) {
		String text = clean.text();
		return new ReadDocument(MEDIA_TYPE, text, StructureFinder.segments(text, clean.pageBreaks()), Map.of(),
				clean.remarks());
	}

	/**
	 * The size of a file, in bytes.
	 *
	 * @throws UnreadableDocumentException when it is larger than {@link #LARGEST}
	 */
	public static long checkSize(Path file) throws IOException, UnreadableDocumentException {
		long size = Files.size(file);
		if (size > LARGEST) {
			throw tooLarge(file, size);
		}
		return size;
	}

	static UnreadableDocumentException tooLarge(Path file, long size) {
		return new UnreadableDocumentException(file, Messages.format("PlainTextReader_large", LARGEST / MEGABYTE,
				(size + MEGABYTE - 1) / MEGABYTE));
	}
}
