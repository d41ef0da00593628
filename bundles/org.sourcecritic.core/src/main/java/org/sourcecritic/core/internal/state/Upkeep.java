package org.sourcecritic.core.internal.state;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;

/** Forces the journal soon after each operation and folds it when nobody has done anything for a while. */
public final class Upkeep implements AutoCloseable {

	private static final long FORCE_AFTER_MILLIS = 100;
	private static final long FOLD_AFTER_MILLIS = 3_000;
	/** Somebody who never pauses has the journal folded this often. */
	private static final long FOLD_AT_LATEST_NANOS = TimeUnit.SECONDS.toNanos(30);

	private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, task -> {
		var daemon = new Thread(task, "corpus-upkeep");
		daemon.setDaemon(true);
		return daemon;
	});
	private final Runnable force;
	private final Runnable fold;
	private @Nullable ScheduledFuture<?> nextForce;
	private @Nullable ScheduledFuture<?> nextFold;
	private long firstUnfolded;

	public Upkeep(Runnable force, Runnable fold) {
		this.force = force;
		this.fold = fold;
		thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
	}

	/** Says that something was done. */
	public synchronized void touched() {
		if (thread.isShutdown()) {
			return;
		}
		var forcing = nextForce;
		if (forcing == null || forcing.isDone()) {
			nextForce = thread.schedule(() -> Guarded.run(force), FORCE_AFTER_MILLIS, TimeUnit.MILLISECONDS);
		}
		var folding = nextFold;
		var now = System.nanoTime();
		if (folding == null || folding.isDone()) {
			firstUnfolded = now;
		} else if (now - firstUnfolded > FOLD_AT_LATEST_NANOS) {
			return;
		} else {
			folding.cancel(false);
		}
		nextFold = thread.schedule(() -> Guarded.run(fold), FOLD_AFTER_MILLIS, TimeUnit.MILLISECONDS);
	}

	/** Waits for what it is doing and does nothing more. */
	@Override
	public void close() {
		synchronized (this) {
			thread.shutdown();
		}
		var interrupted = false;
		while (!thread.isTerminated()) {
			try {
				thread.awaitTermination(1, TimeUnit.MINUTES);
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
