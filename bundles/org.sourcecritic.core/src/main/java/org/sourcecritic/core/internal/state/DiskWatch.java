package org.sourcecritic.core.internal.state;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.sourcecritic.core.corpus.Subscription;

/**
 * Looks at the disk once a second. A look costs one call of the system per file: two milliseconds for a thousand files,
 * and it works on network drives, where the system's own watching does not.
 */
public final class DiskWatch implements Subscription {

	private static final long PAUSE_MILLIS = 1_000;

	private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, task -> {
		var daemon = new Thread(task, "corpus-watch");
		daemon.setDaemon(true);
		return daemon;
	});

	/**
	 * @param look
	 *     throws nothing
	 */
	public DiskWatch(Runnable look) {
		thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
		thread.scheduleWithFixedDelay(() -> Guarded.run(look), PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
	}

	@Override
	public void close() {
		thread.shutdown();
	}
}
