package org.sourcecritic.core.corpus;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Documents on their way into a corpus. Each is on the disk before the next one is read, so that no more than one of
 * them is in memory, however many there are.
 */
@FunctionalInterface
public interface IncomingDocuments {

	/** Takes documents in. */
	@FunctionalInterface
	interface Recipient {

		/**
		 * Writes a document to the disk, where it waits for the others. All are in the corpus at once, or none.
		 *
		 * @return the id that it gets
		 * @throws RefusedDocumentException
		 *     when it can't be stored; nothing is kept of it, and others may follow
		 * @throws CorpusException
		 *     when nothing can be stored any more
		 * @throws org.eclipse.core.runtime.OperationCanceledException
		 *     when nobody wants them any more
		 */
		String take(IncomingDocument document) throws CorpusException;
	}

	/**
	 * Hands over all documents, one after the other. Of two that want the same id the first one gets it.
	 *
	 * @param monitor
	 *     is told of the progress, and asked whether to go on
	 * @throws CorpusException
	 *     when none of them is to come in
	 * @throws org.eclipse.core.runtime.OperationCanceledException
	 *     when the monitor says so
	 */
	void handOver(Recipient recipient, IProgressMonitor monitor) throws CorpusException;

	/** A few that are in memory already, in the order of their paths. When one is refused, none comes in. */
	static IncomingDocuments of(List<IncomingDocument> documents) {
		var inOrder = documents.stream().sorted(Comparator.comparing(IncomingDocument::source)).toList();
		return (recipient, monitor) -> {
			var progress = SubMonitor.convert(monitor, inOrder.size());
			for (var document : inOrder) {
				progress.subTask(String.valueOf(document.source().getFileName()));
				recipient.take(document);
				progress.worked(1);
			}
		};
	}
}
