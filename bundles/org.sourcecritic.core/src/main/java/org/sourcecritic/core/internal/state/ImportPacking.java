package org.sourcecritic.core.internal.state;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.IncomingDocuments;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.internal.disk.Messages;

/**
 * Gathers documents that come, as long as that takes, while others tag and save: one import after the other, so that
 * they don't want the same names. Closing ends it.
 */
final class ImportPacking {

	private static final long PATIENCE_MILLIS = 100;

	/** What is done with a parcel that is whole and on the disk. */
	@FunctionalInterface
	interface Delivery {
		CorpusWriter.Done make(DocumentParcel parcel) throws CorpusException;
	}

	private final CorpusFolder folder;
	private final CorpusContent content;
	private final ReentrantLock turn = new ReentrantLock();
	private volatile boolean closed;

	ImportPacking(CorpusFolder folder, CorpusContent content) {
		this.folder = folder;
		this.content = content;
	}

	/**
	 * Packs and delivers; whatever fails, nothing is left.
	 *
	 * @throws OperationCanceledException
	 *     when the monitor says so
	 */
	CorpusWriter.Done pack(List<IncomingDocuments> incoming, IProgressMonitor monitor, Delivery delivery)
			throws CorpusException {
		awaitTurn(monitor);
		try {
			var parcel = packed(incoming, monitor);
			try {
				return delivery.make(parcel);
			} finally {
				parcel.discard();
			}
		} finally {
			turn.unlock();
		}
	}

	private void awaitTurn(IProgressMonitor monitor) {
		try {
			while (!turn.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}

	private DocumentParcel packed(List<IncomingDocuments> incoming, IProgressMonitor monitor) throws CorpusException {
		try {
			return DocumentParcel.pack(folder, content, incoming, new ProgressMonitorWrapper(monitor) {
				@Override
				public boolean isCanceled() {
					return closed || super.isCanceled();
				}
			});
		} catch (OperationCanceledException e) {
			refuseIfClosed();
			throw e;
		}
	}

	void refuseIfClosed() throws CorpusException {
		if (closed) {
			throw new CorpusException(Messages.format("CorpusStore_closed", folder.root()));
		}
	}

	void close() {
		closed = true;
	}
}
