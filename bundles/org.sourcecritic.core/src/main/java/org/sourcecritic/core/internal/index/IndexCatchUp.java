package org.sourcecritic.core.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.internal.state.OpenedCorpus;

/** Reads into the index what changed on the disk since it was written; what did not change is not opened. */
final class IndexCatchUp {

	@FunctionalInterface
	private interface Step {
		void take() throws IOException;
	}

	private final OpenedCorpus corpus;
	private final IndexStorage storage;
	private final CorpusEntries entries;
	private final Executor threads;
	private final List<Step> steps = new ArrayList<>();

	IndexCatchUp(OpenedCorpus corpus, IndexStorage storage, Executor threads) {
		this.corpus = corpus;
		this.storage = storage;
		this.threads = threads;
		entries = new CorpusEntries(corpus, storage.writer());
	}

	/** @throws OperationCanceledException when the monitor says so; what was read by then stays */
	void run(IProgressMonitor monitor) throws IOException {
		plan();
		monitor.beginTask(Messages.format("IndexCatchUp_task"), steps.size());
		try {
			take(monitor);
		} finally {
			monitor.done();
		}
		entries.writeTags();
	}

	private void plan() throws IOException {
		var searcher = storage.acquire();
		try {
			var written = FileState.in(searcher);
			var changed = new HashSet<String>();
			for (var id : corpus.content().documentIds()) {
				var state = written.remove(CorpusFolder.document(id));
				if (state == null || !state.stamp().equals(entries.stamp(id))) {
					steps.add(() -> entries.writeDocument(id));
					changed.add(id);
				} else {
					corpus.texts().knowDigest(id, state.textDigest());
					corpus.content().knowAsWhole(id);
				}
			}
			var sets = corpus.content().sets();
			for (var key : sets.keys()) {
				var name = CorpusFolder.set(key);
				var state = written.remove(name);
				if (state == null || changed.contains(key.document()) || !sets.isAsItsFile(key)
						|| !state.stamp().equals(corpus.files().stamp(name).toString())) {
					steps.add(() -> entries.writeSet(key));
				} else {
					sets.knowAsReadable(key);
				}
			}
			for (var gone : written.values()) {
				storage.writer().deleteDocuments(gone.madeFrom());
			}
		} finally {
			storage.release(searcher);
		}
	}

	private void take(IProgressMonitor monitor) throws IOException {
		var next = new AtomicInteger();
		var workers = new ArrayList<CompletableFuture<?>>();
		for (var i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
			workers.add(CompletableFuture.runAsync(() -> takeFrom(next, monitor), threads));
		}
		try {
			CompletableFuture.allOf(workers.toArray(CompletableFuture[]::new)).join();
		} catch (CompletionException e) {
			switch (e.getCause()) {
				case UncheckedIOException io -> throw io.getCause();
				case RuntimeException other -> throw other;
				case null, default -> throw e;
			}
		}
	}

	private void takeFrom(AtomicInteger next, IProgressMonitor monitor) {
		for (var step = next.getAndIncrement(); step < steps.size(); step = next.getAndIncrement()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			try {
				steps.get(step).take();
			} catch (IOException e) {
				next.set(steps.size());
				throw new UncheckedIOException(e);
			}
			synchronized (monitor) {
				monitor.worked(1);
			}
		}
	}
}
