package org.sourcecritic.core.internal.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.core.corpus.IncomingDocuments;
import org.sourcecritic.core.corpus.RefusedDocumentException;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.internal.disk.Messages;
import org.sourcecritic.core.internal.disk.Reason;
import org.sourcecritic.model.ModelFactory;
import org.sourcecritic.model.SourceDocument;
import org.sourcecritic.model.xmi.ModelXmi;

/**
 * The files of an import, written whole to a folder of their own, one document after the other, before any of them
 * comes into the corpus: an import that fails or is cancelled leaves nothing.
 */
final class DocumentParcel {

	/** How many files are forced to the disk between two questions whether to go on. */
	private static final int FORCED_AT_ONCE = 256;
	private static final int WRITING = 70;
	private static final int FORCING = 30;

	private final CorpusFolder folder;
	private final String name = UUID.randomUUID().toString();
	private final Path place;
	private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
	private final List<String> files = new ArrayList<>();
	private final DocumentNames ids;
	private final SourceNames sources;

	private DocumentParcel(CorpusFolder folder, CorpusContent content) throws IOException {
		this.folder = folder;
		this.place = folder.incoming(name);
		this.ids = new DocumentNames(folder, content.documentIds());
		this.sources = new SourceNames(folder);
	}

	/**
	 * @throws OperationCanceledException
	 *     when the monitor says so; nothing is left then
	 */
	static DocumentParcel pack(CorpusFolder folder, CorpusContent content, List<IncomingDocuments> incoming,
			IProgressMonitor monitor) throws CorpusException {
		DocumentParcel parcel = null;
		try {
			parcel = new DocumentParcel(folder, content);
			parcel.packAll(incoming, SubMonitor.convert(monitor, WRITING + FORCING));
			return parcel;
		} catch (IOException | CorpusException | RuntimeException e) {
			if (parcel != null) {
				parcel.discard();
			}
			switch (e) {
				case CorpusException known -> throw known;
				case RuntimeException unexpected -> throw unexpected;
				default -> throw notWritten(folder, (IOException) e);
			}
		}
	}

	private static CorpusException notWritten(CorpusFolder folder, IOException e) {
		return new CorpusException(Messages.format("file_notWritten", folder.root(), Reason.of(e)), e);
	}

	private void packAll(List<IncomingDocuments> incoming, SubMonitor progress) throws IOException, CorpusException {
		var writing = progress.split(WRITING).setWorkRemaining(incoming.size());
		for (var some : incoming) {
			some.handOver(document -> take(document, progress), writing.split(1));
		}
		force(progress.split(FORCING));
	}

	private String take(IncomingDocument incoming, IProgressMonitor monitor) throws CorpusException {
		stopIfCancelled(monitor);
		try {
			return pack(incoming);
		} catch (IOException e) {
			throw notWritten(folder, e);
		}
	}

	private void force(SubMonitor progress) throws IOException {
		progress.setWorkRemaining(files.size());
		for (var from = 0; from < files.size(); from += FORCED_AT_ONCE) {
			var some = files.subList(from, Math.min(files.size(), from + FORCED_AT_ONCE));
			ForcedFiles.force(some.stream().map(place::resolve).toList(), () -> stopIfCancelled(progress));
			progress.worked(some.size());
		}
	}

	private static void stopIfCancelled(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	/** Whatever may be refused is looked at before a name is given. */
	private String pack(IncomingDocument incoming) throws IOException, CorpusException {
		IncomingText.check(incoming);
		var document = ModelFactory.eINSTANCE.createSourceDocument();
		document.setUuid(UUID.randomUUID().toString());
		document.setMediaType(incoming.mediaType());
		document.setLength(incoming.text().length());
		document.setCard(CardValues.card(incoming.card()));
		if (!ClaimRules.canBeStored(document)) {
			throw new RefusedDocumentException(incoming.source(), Messages.format("IncomingText_character"));
		}
		if (documents.isEmpty()) {
			createFolders();
		}
		var unnamed = place.resolve("original");
		new OriginalFile(incoming.source()).copyTo(unnamed);

		var fileName = String.valueOf(incoming.source().getFileName());
		var id = ids.next(fileName);
		document.setId(id);
		document.setOriginal(sources.next(fileName));
		Files.move(unnamed, added(document.getOriginal()));
		document.setTextDigest(DocumentFiles.writeText(incoming.text(), added(CorpusFolder.text(id))));
		if (!incoming.segments().isEmpty()) {
			DocumentFiles.writeSegments(incoming.segments(), id, document.getTextDigest(),
					added(CorpusFolder.segments(id)));
		}
		Files.write(added(CorpusFolder.document(id)), ModelXmi.write(document));
		documents.put(id, document);
		return id;
	}

	private void createFolders() throws IOException {
		for (var sub : List.of(CorpusFolder.SOURCES, CorpusFolder.TEXTS, CorpusFolder.DOCUMENTS)) {
			Files.createDirectories(place.resolve(sub));
		}
	}

	private Path added(String file) {
		files.add(file);
		return place.resolve(file);
	}

	/** In the order in which they came; empty when none did. */
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
