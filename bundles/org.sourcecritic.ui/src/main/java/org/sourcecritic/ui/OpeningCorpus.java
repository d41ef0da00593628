package org.sourcecritic.ui;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusLockedException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.query.ClaimOrder;
import org.sourcecritic.core.query.ClaimSnapshot;
import org.sourcecritic.core.query.QueryException;

/** A corpus that is being read in the background, from the moment this is made. */
final class OpeningCorpus {

	/**
	 * What was opened.
	 *
	 * @param readOnlyReason
	 *     why it could not be opened for writing; empty when it could
	 */
	record Opened(CorpusStore store, String readOnlyReason) {}

	private final Path folder;
	private final CompletableFuture<Opened> opening;

	/**
	 * @param person
	 *     who is going to write in it
	 */
	OpeningCorpus(Path folder, String person, IOperationHistory history) {
		this.folder = folder;
		opening = CompletableFuture.supplyAsync(() -> open(folder, person, history), OpeningCorpus::inBackground);
	}

	private static void inBackground(Runnable work) {
		var thread = new Thread(work, "corpus-opening"); //$NON-NLS-1$
		thread.setDaemon(true);
		thread.start();
	}

	Path folder() {
		return folder;
	}

	/**
	 * Goes on to open its index as well, should that be up to date, and puts its claims in the order lists begin with.
	 */
	void openIndex() {
		opening.thenAcceptAsync(opened -> {
			try {
				opened.store().index().bringUpToDate(new OnlyOpening());
				var claims = opened.store().index().snapshot();
				if (claims.isPresent()) {
					order(claims.get());
				}
			} catch (CorpusException | QueryException | OperationCanceledException e) {
				// whoever shows the claims tries again and is told
			}
		}, OpeningCorpus::inBackground);
	}

	private static void order(ClaimSnapshot claims) throws CorpusException, QueryException {
		try (claims) {
			claims.find("", ClaimOrder.BY_PLACE, new NullProgressMonitor()); //$NON-NLS-1$
		}
	}

	/** Stops as soon as there is something to read: that takes its time and is to be seen. */
	private static final class OnlyOpening extends NullProgressMonitor {

		@Override
		public void beginTask(@Nullable String name, int steps) {
			setCanceled(steps > 0);
		}
	}

	private static Opened open(Path folder, String person, IOperationHistory history) {
		try {
			return openForWriting(folder, person, history);
		} catch (CorpusException e) {
			throw new CompletionException(e);
		}
	}

	private static Opened openForWriting(Path folder, String person, IOperationHistory history)
			throws CorpusException {
		try {
			return new Opened(CorpusStore.openForWriting(folder, person, history), ""); //$NON-NLS-1$
		} catch (CorpusLockedException e) {
			return new Opened(CorpusStore.openForReading(folder), NLS.bind(Messages.OpenCorpus_locked, e.holder()));
		} catch (CorpusException e) {
			return new Opened(openForReadingOr(folder, e), String.valueOf(e.getMessage()));
		}
	}

	private static CorpusStore openForReadingOr(Path folder, CorpusException refusal) throws CorpusException {
		try {
			return CorpusStore.openForReading(folder);
		} catch (CorpusException e) {
			refusal.addSuppressed(e);
			throw refusal;
		}
	}

	/**
	 * Waits for it.
	 *
	 * @throws CorpusException
	 *     when it can't even be read
	 */
	Opened await() throws CorpusException {
		try {
			return opening.join();
		} catch (CompletionException e) {
			if (e.getCause() instanceof CorpusException refused) {
				throw refused;
			}
			throw e;
		}
	}

	/** Closes it unseen: nobody wants it any more. */
	void drop() {
		try {
			await().store().close();
		} catch (CorpusException | CompletionException e) {
			// it was not opened, and nothing was changed in it
		}
	}
}
