package org.sourcecritic.workspace;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.Subscription;

/**
 * Keeps the corpus that is open in the workbench in step with the workspace: its folder is a project while it is open,
 * what others do to it through the workspace is read, and what happens to it on the disk is made known to the
 * workspace. All of it is done in the background; a corpus that the workspace can't take in is none the worse for it.
 */
public final class CorpusWorkspace implements AutoCloseable {

	private static final long PAUSE_MILLIS = 100;

	private static final long PATIENCE_MILLIS = 10_000;

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final WorkspaceLock lock = new WorkspaceLock();
	private final Job keeping = Job.createSystem(Messages.CorpusWorkspace_keeping, this::keep);
	private volatile @Nullable CorpusStore wanted;
	private volatile @Nullable CorpusInWorkspace laid;

	/** Another corpus lies open now. */
	public void opened(CorpusStore store) {
		wanted = store;
		keeping.schedule();
	}

	/** No corpus is open any more. */
	public void closed() {
		wanted = null;
		var open = laid;
		if (open != null) {
			open.stopChecking();
		}
		keeping.schedule();
	}

	/** What is wrong with the open corpus, as far as it has been looked at. */
	public List<MarkedProblem> problems() {
		var open = laid;
		var store = wanted;
		if (open != null && store != null && open.isOf(store)) {
			return open.problems();
		}
		return store == null ? List.of() : store.knownProblems().stream().map(MarkedProblem::of).toList();
	}

	/** Is told, in any thread, that the problems may be others. */
	public Subscription addListener(Runnable problemsChanged) {
		listeners.add(problemsChanged);
		return () -> listeners.remove(problemsChanged);
	}

	private void keep(IProgressMonitor monitor) {
		var open = laid;
		var store = wanted;
		try {
			if (open != null && (store == null || !open.isOf(store))) {
				laid = null;
				open.close();
				tell();
			}
			if (store != null && laid == null && lock.isOurs()) {
				laid = CorpusInWorkspace.of(store, this::keepLater, this::tell, monitor);
				tell();
			}
			var now = laid;
			if (now != null) {
				now.keepUp(Thread.currentThread(), monitor);
			}
		} catch (CoreException e) {
			ILog.of(CorpusWorkspace.class).log(
					new Status(IStatus.WARNING, CorpusWorkspace.class, Messages.CorpusWorkspace_notKept, e));
		}
	}

	private void keepLater() {
		keeping.schedule(PAUSE_MILLIS);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** Closes what is open and saves the workspace; waits for it. */
	@Override
	public void close() {
		closed();
		try {
			if (keeping.join(PATIENCE_MILLIS, new NullProgressMonitor()) && lock.isTaken()) {
				ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (CoreException | OperationCanceledException e) {
			ILog.of(CorpusWorkspace.class).error(e.getLocalizedMessage(), e);
		} finally {
			lock.close();
		}
	}
}
