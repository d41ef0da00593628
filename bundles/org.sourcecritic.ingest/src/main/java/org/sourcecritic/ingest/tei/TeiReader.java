package org.sourcecritic.ingest.tei;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sourcecritic.ingest.DocumentReader;
import org.sourcecritic.ingest.DocumentReaders;
import org.sourcecritic.ingest.ReadDocument;
import org.sourcecritic.ingest.UnreadableDocumentException;
import org.sourcecritic.ingest.l10n.Messages;
import org.sourcecritic.ingest.markup.ReadingText;
import org.sourcecritic.ingest.text.WatchedInput;
import org.sourcecritic.ingest.xml.MalformedXml;
import org.sourcecritic.ingest.xml.RootElement;
import org.sourcecritic.ingest.xml.SafeXml;

/**
 * Texts in TEI P5 (TEI Consortium, Guidelines for Electronic Text Encoding and Interchange), one or a corpus of them.
 */
public final class TeiReader implements DocumentReader {

	private static final String MEDIA_TYPE = "application/tei+xml";
	private static final Set<String> ENDINGS = Set.of("tei", "xml");
	private static final Set<String> ROOTS = Set.of("TEI", "teiCorpus", "TEI.2", "teiCorpus.2");

	@Override
	public String id() {
		return "tei";
	}

	@Override
	public Set<String> mediaTypes() {
		return Set.of(MEDIA_TYPE);
	}

	@Override
	public Set<String> fileEndings() {
		return ENDINGS;
	}

	/** XML of other kinds is left to other readers, as far as its beginning tells. */
	@Override
	public boolean accepts(Path file, byte[] head) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		if (!name.endsWith(".xml")) {
			return name.endsWith(".tei");
		}
		return RootElement.name(head).map(ROOTS::contains).orElse(true);
	}

	@Override
	public ReadDocument read(Path file, IProgressMonitor monitor) throws UnreadableDocumentException {
		try (InputStream first = WatchedInput.open(file, monitor);
				InputStream second = new WatchedInput(Files.newInputStream(file), monitor)) {
			TeiSurvey survey = new TeiSurvey();
			SafeXml.read(first, survey);
			ReadingText text = new ReadingText();
			TeiReading reading = new TeiReading(survey, text);
			SafeXml.read(second, reading);
			if (text.isEmpty()) {
				throw new UnreadableDocumentException(file, Messages.format("TeiReader_empty"));
			}
			return text.finish(MEDIA_TYPE, reading.card());
		} catch (MalformedXml e) {
			throw new UnreadableDocumentException(file, String.valueOf(e.getMessage()), e);
		} catch (IOException e) {
			throw DocumentReaders.unreadable(file, e);
		} finally {
			monitor.done();
		}
	}
}
