package org.sourcecritic.core.internal.state;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.internal.disk.Messages;
import org.sourcecritic.core.internal.disk.Reason;
import org.sourcecritic.core.text.TextDigest;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.model.xmi.ModelXmi;

/**
 * The files of an import, written whole to a folder of their own before any of them comes into the corpus, so that an
 * import that fails or is cancelled leaves nothing.
 */
final class DocumentParcel {

	private final CorpusFolder folder;
	private final String name = UUID.randomUUID().toString();
	private final Path place;
	private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
	private final List<String> files = new ArrayList<>();
	private final Set<String> takenSources = new HashSet<>();
	private final DocumentNames ids;

	private DocumentParcel(CorpusFolder folder, CorpusContent content) throws IOException {
		this.folder = folder;
		this.place = folder.incoming(name);
		this.ids = new DocumentNames(folder, content.documentIds());
		if (Files.isDirectory(folder.file(CorpusFolder.SOURCES))) {
			try (var sources = Files.list(folder.file(CorpusFolder.SOURCES))) {
				sources.forEach(source -> takenSources.add(lowerCase(String.valueOf(source.getFileName()))));
			}
		}
	}

	/**
	 * @throws OperationCanceledException
	 *     when the monitor says so; nothing is left then
	 */
	static DocumentParcel pack(CorpusFolder folder, CorpusContent content, List<IncomingDocument> incoming,
			IProgressMonitor monitor) throws CorpusException {
		DocumentParcel parcel = null;
		try {
			parcel = new DocumentParcel(folder, content);
			parcel.packAll(incoming, monitor);
			return parcel;
		} catch (IOException | CorpusException | RuntimeException e) {
			if (parcel != null) {
				parcel.discard();
			}
			switch (e) {
				case CorpusException known -> throw known;
				case RuntimeException unexpected -> throw unexpected;
				default -> throw new CorpusException(
						Messages.format("file_notWritten", folder.root(), Reason.of((IOException) e)), e);
			}
		}
	}

	private void packAll(List<IncomingDocument> incoming, IProgressMonitor monitor)
			throws IOException, CorpusException {
		for (var sub : List.of(CorpusFolder.SOURCES, CorpusFolder.TEXTS, CorpusFolder.DOCUMENTS)) {
			Files.createDirectories(place.resolve(sub));
		}
		monitor.beginTask("", incoming.size());
		for (var document : incoming.stream().sorted(Comparator.comparing(IncomingDocument::source)).toList()) {
			stopIfCancelled(monitor);
			monitor.subTask(String.valueOf(document.source().getFileName()));
			pack(document);
			monitor.worked(1);
		}
		ForcedFiles.force(files.stream().map(place::resolve).toList(), () -> stopIfCancelled(monitor));
		monitor.done();
	}

	private static void stopIfCancelled(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	private void pack(IncomingDocument incoming) throws IOException, CorpusException {
		IncomingText.check(incoming);
		if (!Files.isReadable(incoming.source())) {
			throw new CorpusException(
					Messages.format("file_unreadable", incoming.source(), Messages.format("Reason_missing")));
		}
		var id = ids.next(fileName(incoming));
		var original = freeSource(fileName(incoming));
		Files.copy(incoming.source(), added(original));
		var digest = writeText(incoming, added(CorpusFolder.text(id)));
		writeSegments(incoming, id, digest);
		var document = ModelFactory.eINSTANCE.createSourceDocument();
		document.setId(id);
		document.setUuid(UUID.randomUUID().toString());
		document.setOriginal(original);
		document.setMediaType(incoming.mediaType());
		document.setTextDigest(digest);
		document.setLength(incoming.text().length());
		document.setCard(CardValues.card(incoming.card()));
		if (!ClaimRules.canBeStored(document)) {
			throw new CorpusException(Messages.format("IncomingText_character", incoming.source()));
		}
		Files.write(added(CorpusFolder.document(id)), ModelXmi.write(document));
		documents.put(id, document);
	}

	private static String fileName(IncomingDocument incoming) {
		return String.valueOf(incoming.source().getFileName());
	}

	private Path added(String file) {
		files.add(file);
		return place.resolve(file);
	}

	private String freeSource(String fileName) {
		var dot = fileName.lastIndexOf('.');
		var base = dot > 0 ? fileName.substring(0, dot) : fileName;
		var extension = dot > 0 ? fileName.substring(dot) : "";
		var free = fileName;
		for (var n = 2; !takenSources.add(lowerCase(free)); n++) {
			free = base + "-" + n + extension;
		}
		return CorpusFolder.SOURCES + free;
	}

	private static String lowerCase(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	/** Writes piece by piece: a text may be large. */
	private static String writeText(IncomingDocument incoming, Path file) throws IOException, CorpusException {
		var encoder = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT);
		try (OutputStream out = Files.newOutputStream(file);
				var writer = new BufferedWriter(new OutputStreamWriter(out, encoder), 1 << 16)) {
			writer.write(incoming.text());
		} catch (CharacterCodingException e) {
			throw new CorpusException(Messages.format("IncomingText_character", incoming.source()), e);
		}
		return TextDigest.of(incoming.text());
	}

	private void writeSegments(IncomingDocument incoming, String id, String digest) throws IOException {
		if (incoming.segments().isEmpty()) {
			return;
		}
		var structure = ModelFactory.eINSTANCE.createDocumentStructure();
		structure.setDocument(id);
		structure.setTextDigest(digest);
		structure.getSegments().addAll(EcoreUtil.copyAll(incoming.segments()));
		Files.write(added(CorpusFolder.segments(id)), ModelXmi.write(structure));
	}

	Map<String, SourceDocument> documents() {
		return documents;
	}

	Edit.OfDocuments edit() {
		return new Edit.OfDocuments(name, List.copyOf(documents.keySet()), files, true);
	}

	/** Deletes what was written, as far as it has not come into the corpus. */
	void discard() {
		ParcelFiles.deleteAll(place);
	}
}
