package org.sourcecritic.ingest.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.sourcecritic.ingest.DocumentReader;
import org.sourcecritic.ingest.DocumentReaders;
import org.sourcecritic.ingest.ReadDocument;
import org.sourcecritic.ingest.UnreadableDocumentException;
import org.sourcecritic.ingest.l10n.Messages;
import org.sourcecritic.ingest.markup.ReadingText;
import org.sourcecritic.ingest.text.WatchedInput;

/** Web pages: HTML as browsers read it, and XHTML. Nothing is fetched, and no entity but those of HTML is known. */
public final class HtmlReader implements DocumentReader {

	private static final String HTML = "text/html";
	private static final String XHTML = "application/xhtml+xml";
	private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml", "xht");

	@Override
	public String id() {
		return "html";
	}

	@Override
	public Set<String> mediaTypes() {
		return new LinkedHashSet<>(List.of(HTML, XHTML));
	}

	@Override
	public Set<String> fileEndings() {
		return ENDINGS;
	}

	@Override
	public boolean accepts(Path file, byte[] head) {
		return ENDINGS.contains(ending(file));
	}

	private static String ending(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return name.substring(name.lastIndexOf('.') + 1);
	}

	@Override
	public ReadDocument read(Path file, IProgressMonitor monitor) throws UnreadableDocumentException {
		try (InputStream in = WatchedInput.open(file, monitor)) {
			String source = HtmlEncoding.decode(file, in.readAllBytes());
			boolean xml = ending(file).startsWith("xh") || source.startsWith("<?xml");
			Document page = Jsoup.parse(source, "", xml ? Parser.xmlParser() : Parser.htmlParser());
			ReadingText text = new ReadingText();
			new PageReading(page, text, new PageNotes(page, text), monitor).read();
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			if (text.isEmpty()) {
				throw new UnreadableDocumentException(file, Messages.format("HtmlReader_empty"));
			}
			return text.finish(xml ? XHTML : HTML, PageCard.of(page));
		} catch (IOException e) {
			throw DocumentReaders.unreadable(file, e);
		} finally {
			monitor.done();
		}
	}
}
