package org.sourcecritic.ingest.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.IncomingDocument;
import org.sourcecritic.core.corpus.IncomingDocuments;
import org.sourcecritic.core.corpus.RefusedDocumentException;
import org.sourcecritic.ingest.DocumentReader;
import org.sourcecritic.ingest.DocumentReaders;
import org.sourcecritic.ingest.UnreadableDocumentException;
import org.sourcecritic.ingest.l10n.Messages;

/**
 * Files on their way into a corpus: each is read when the one before it is on the disk. One that can't be read does not
 * keep the others out. Good for one import.
 */
public final class FileImport implements IncomingDocuments {

	private final SourceFiles sources;
	private final List<DocumentReader> readers;
	private final Map<String, String> card;
	private final List<ImportedFile> imported = new ArrayList<>();
	private final List<FailedFile> failed = new ArrayList<>();
	private final List<FileRemark> remarks = new ArrayList<>();

	/** @param card keys and values for the source card of each document */
	public FileImport(SourceFiles sources, List<DocumentReader> readers, Map<String, String> card) {
		this.sources = sources;
		this.readers = List.copyOf(readers);
		this.card = Map.copyOf(card);
		failed.addAll(sources.failed());
		remarks.addAll(sources.remarks());
	}

	@Override
	public void handOver(Recipient recipient, IProgressMonitor monitor) throws CorpusException {
		int count = sources.files().size();
		SubMonitor progress = SubMonitor.convert(monitor, count);
		for (int i = 0; i < count; i++) {
			Path file = sources.files().get(i);
			progress.subTask(Messages.format("FileImport_step", i + 1, count, file.getFileName()));
			handOver(file, recipient, progress.split(1));
		}
	}

	private void handOver(Path file, Recipient recipient, IProgressMonitor monitor) throws CorpusException {
		Optional<IncomingDocument> read = read(file, monitor);
		if (read.isEmpty()) {
			return;
		}
		IncomingDocument document = read.get();
		try {
			String id = recipient.take(document);
			imported.add(new ImportedFile(file, id, document.text().length(), document.segments().size()));
			document.remarks().forEach(remark -> remarks.add(new FileRemark(file, remark)));
		} catch (RefusedDocumentException e) {
			failed.add(new FailedFile(file, e.reason()));
		}
	}

	/** Empty when the file can't be read, or its reader breaks down on it. */
	private Optional<IncomingDocument> read(Path file, IProgressMonitor monitor) {
		try {
			return Optional.of(DocumentReaders.read(file, readers, monitor).incoming(file, card));
		} catch (UnreadableDocumentException e) {
			failed.add(new FailedFile(file, e.reason()));
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException e) {
			failed.add(new FailedFile(file, Messages.format("FileImport_broken", e.toString())));
		}
		return Optional.empty();
	}

	/** What came of the files; true when the import is done. */
	public ImportReport report() {
		return new ImportReport(imported, failed.stream().sorted(Comparator.comparing(FailedFile::file)).toList(),
				remarks.stream().sorted(Comparator.comparing(FileRemark::file)).toList());
	}
}
