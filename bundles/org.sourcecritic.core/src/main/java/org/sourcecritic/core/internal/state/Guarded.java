package org.sourcecritic.core.internal.state;

/**
 * Runs what others have given us to run. If it fails, that is their error: it is reported where uncaught exceptions of
 * the thread are, and what we were doing goes on.
 */
public final class Guarded {

	private Guarded() {
	}

	/** Runs it and reports what it throws. */
	public static void run(Runnable task) {
		try {
			task.run();
		} catch (RuntimeException e) {
			var thread = Thread.currentThread();
			thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
		}
	}
}
