package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.lucene.store.AlreadyClosedException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.Subscription;
import org.sourcecritic.core.internal.disk.Reason;
import org.sourcecritic.core.internal.state.Guarded;
import org.sourcecritic.core.internal.state.OpenedCorpus;
import org.sourcecritic.core.query.ClaimIndex;
import org.sourcecritic.core.query.ClaimSnapshot;

/** The claim index in Lucene, beside the corpus or, where that can't be, in memory. */
public final class LuceneClaimIndex implements ClaimIndex, AutoCloseable {

	private static final long COMMIT_MILLIS = 20_000;
	private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());

	private final OpenedCorpus corpus;
	private final PendingChanges pending = new PendingChanges();
	private final IndexColumns columns = new IndexColumns();
	private final KeptOrder kept = new KeptOrder();
	private final ClaimQueryText language = new ClaimQueryText(new ClaimAnalyzer());
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> daemon(task, "claim-search"));
	/** The disk may take its time; what is written meanwhile is seen nevertheless. */
	private final ExecutorService commits = Executors
			.newSingleThreadExecutor(task -> daemon(task, "claim-index-commit"));
	/** Held by whoever writes into the index. */
	private final ReentrantLock work = new ReentrantLock();
	private volatile @Nullable IndexStorage storage;
	/** Whether everything of the corpus is in the storage, but for what is pending. */
	private volatile boolean complete;
	private volatile boolean closed;
	private @Nullable Thread follower;
	private long committed = System.nanoTime();

	public LuceneClaimIndex(OpenedCorpus corpus) {
		this.corpus = corpus;
		corpus.content().sets().addListener(pending);
	}

	private static Thread daemon(Runnable task, String name) {
		var thread = new Thread(task, name);
		thread.setDaemon(true);
		return thread;
	}

	@Override
	public void bringUpToDate(IProgressMonitor monitor) throws CorpusException {
		work.lock();
		try {
			write(monitor);
			follow();
		} finally {
			work.unlock();
		}
	}

	/** Once more in memory when the disk fails: what is in the files is counted, whatever becomes of the index. */
	private void write(IProgressMonitor monitor) throws CorpusException {
		try {
			writeChanges(monitor);
		} catch (IOException | UncheckedIOException | IllegalStateException e) {
			try {
				replaceStorage(IndexStorage.inMemory());
				writeChanges(monitor);
			} catch (IOException | UncheckedIOException | IllegalStateException again) {
				replaceStorage(null);
				var reason = again instanceof IOException io ? Reason.of(io) : String.valueOf(again.getMessage());
				throw new CorpusException(Messages.format("LuceneClaimIndex_failed", reason), again);
			}
		}
	}

	private void replaceStorage(@Nullable IndexStorage other) {
		complete = false;
		var broken = storage;
		storage = other;
		if (broken != null) {
			broken.abandon();
		}
	}

	private void writeChanges(IProgressMonitor monitor) throws IOException {
		if (closed) {
			throw new OperationCanceledException();
		}
		var open = storage;
		if (open == null) {
			open = IndexStorage.open(corpus.folder());
			storage = open;
		}
		if (complete) {
			writePending(open);
			return;
		}
		try {
			pending.take(); // all of it is about what is read now
			new IndexCatchUp(corpus, open, threads).run(monitor);
			open.refresh();
			complete = true;
		} finally {
			open.commit();
			committed = System.nanoTime();
		}
		heard();
	}

	private void writePending(IndexStorage open) throws IOException {
		var batch = pending.take();
		if (batch.isEmpty()) {
			return;
		}
		try {
			new CorpusEntries(corpus, open.writer()).write(batch);
		} catch (IOException | RuntimeException e) {
			complete = false;
			throw e;
		}
		open.refresh();
		heard();
	}

	private void heard() {
		listeners.forEach(listener -> Guarded.run(listener));
	}

	/** From now on changes come into the index by themselves. */
	private void follow() {
		if (follower == null && !closed) {
			var thread = daemon(this::followChanges, "claim-index");
			follower = thread;
			thread.start();
		}
	}

	private void followChanges() {
		try {
			while (!closed) {
				pending.await(COMMIT_MILLIS);
				if (closed) {
					return;
				}
				work.lock();
				try {
					write(new NullProgressMonitor());
					commitIfDue();
				} catch (CorpusException | OperationCanceledException e) {
					// the next one to ask tries again and is told
				} finally {
					work.unlock();
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void commitIfDue() {
		var open = storage;
		if (open != null && System.nanoTime() - committed >= TimeUnit.MILLISECONDS.toNanos(COMMIT_MILLIS)) {
			committed = System.nanoTime();
			commits.execute(() -> commit(open));
		}
	}

	private void commit(IndexStorage open) {
		try {
			open.commit();
		} catch (IOException | AlreadyClosedException e) {
			giveUp(open);
		}
	}

	/** It is made anew, in memory if need be. */
	private void giveUp(IndexStorage broken) {
		work.lock();
		try {
			if (storage == broken) {
				replaceStorage(null);
				pending.codebookChanged(); // wakes the follower
			}
		} finally {
			work.unlock();
		}
	}

	@Override
	public Optional<ClaimSnapshot> snapshot() throws CorpusException {
		var open = storage;
		if (!complete || open == null || closed) {
			return Optional.empty();
		}
		try {
			var searcher = open.acquire();
			try {
				return Optional.of(new LuceneSnapshot(searcher, () -> release(open, searcher), columns, kept, language,
						threads));
			} catch (IOException | RuntimeException e) {
				open.release(searcher);
				throw e;
			}
		} catch (AlreadyClosedException e) {
			return Optional.empty();
		} catch (IOException e) {
			throw new CorpusException(Messages.format("LuceneSnapshot_unreadable", Reason.of(e)), e);
		}
	}

	private static void release(IndexStorage open, org.apache.lucene.search.IndexSearcher searcher) {
		try {
			open.release(searcher);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public Subscription addListener(Runnable changed) {
		listeners.add(changed);
		return () -> listeners.remove(changed);
	}

	/** Writes what is pending and closes; what can't be written is found again when it is opened next. */
	@Override
	public void close() {
		closed = true;
		corpus.content().sets().removeListener(pending);
		pending.codebookChanged(); // wakes the follower
		work.lock();
		try {
			var open = storage;
			storage = null;
			if (open != null) {
				finish(open);
			}
		} finally {
			work.unlock();
			threads.shutdown();
			commits.shutdown();
		}
	}

	private void finish(IndexStorage open) {
		try {
			if (complete) {
				new CorpusEntries(corpus, open.writer()).write(pending.take());
			}
			open.close();
		} catch (IOException | RuntimeException e) {
			open.abandon();
		}
	}
}
