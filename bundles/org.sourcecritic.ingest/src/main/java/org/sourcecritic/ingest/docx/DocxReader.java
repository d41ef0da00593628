package org.sourcecritic.ingest.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.sourcecritic.ingest.ContentRemark.Kind;
import org.sourcecritic.ingest.DocumentReader;
import org.sourcecritic.ingest.DocumentReaders;
import org.sourcecritic.ingest.ReadDocument;
import org.sourcecritic.ingest.UnreadableDocumentException;
import org.sourcecritic.ingest.markup.ReadingText;
import org.sourcecritic.ingest.text.PlainTextReader;
import org.sourcecritic.ingest.xml.XmlHandler;

/**
 * Documents of word processors in Office Open XML: WordprocessingML (ECMA-376, part 1, section 17), as Word,
 * LibreOffice
 * and others write it. Macros are not looked at, nothing is fetched.
 */
public final class DocxReader implements DocumentReader {

	private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
	private static final Set<String> ENDINGS = Set.of("docx", "docm");
	private static final int STEPS = 100;

	@Override
	public String id() {
		return "docx";
	}

	@Override
	public Set<String> mediaTypes() {
		return Set.of(MEDIA_TYPE);
	}

	@Override
	public Set<String> fileEndings() {
		return ENDINGS;
	}

	@Override
	public boolean accepts(Path file, byte[] head) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
	}

	@Override
	public ReadDocument read(Path file, IProgressMonitor monitor) throws UnreadableDocumentException {
		try {
			PlainTextReader.checkSize(file);
			monitor.beginTask(String.valueOf(file.getFileName()), STEPS);
			try (OfficePackage parts = OfficePackage.open(file, monitor)) {
				return read(parts);
			}
		} catch (IOException e) {
			throw DocumentReaders.unreadable(file, e);
		} finally {
			monitor.done();
		}
	}

	private static ReadDocument read(OfficePackage parts) throws IOException, UnreadableDocumentException {
		Map<String, List<String>> root = parts.related("");
		String main = root.getOrDefault("officeDocument", List.of()).stream().filter(parts::has).findFirst()
				.orElseThrow(() -> parts.refused("DocxReader_noDocument"));
		Map<String, List<String>> related = parts.related(main);
		ReadingText text = new ReadingText();
		DocxNotes notes = new DocxNotes(text);
		DocxStyles styles = new DocxStyles();
		readAll(parts, related, "styles", styles);
		readAll(parts, related, "settings", notes.settings());
		DocxReading reading = new DocxReading(text, styles, notes);
		parts.read(main, reading);
		if (!reading.isDocument()) {
			throw parts.refused("DocxReader_noDocument");
		}
		readAll(parts, related, "footnotes", new DocxReading(text, styles, notes));
		readAll(parts, related, "endnotes", new DocxReading(text, styles, notes));
		countRunningHeads(parts, related, text);
		DocxCard card = new DocxCard();
		readAll(parts, root, "core-properties", card);
		if (text.isEmpty()) {
			throw parts.refused("DocxReader_empty");
		}
		return text.finish(MEDIA_TYPE, card.card(styles.language()));
	}

	private static void readAll(OfficePackage parts, Map<String, List<String>> related, String kind,
			XmlHandler handler) throws IOException, UnreadableDocumentException {
		for (String part : related.getOrDefault(kind, List.of())) {
			parts.read(part, handler);
		}
	}

	private static void countRunningHeads(OfficePackage parts, Map<String, List<String>> related, ReadingText text)
			throws IOException, UnreadableDocumentException {
		for (String kind : List.of("header", "footer")) {
			for (String part : related.getOrDefault(kind, List.of())) {
				ReadingText head = new ReadingText();
				parts.read(part, new DocxReading(head, new DocxStyles(), new DocxNotes(head)));
				if (!head.isEmpty()) {
					text.remarks().count(Kind.RUNNING_HEADS);
				}
			}
		}
	}
}
