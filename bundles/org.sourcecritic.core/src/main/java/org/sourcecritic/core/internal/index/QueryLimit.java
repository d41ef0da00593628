package org.sourcecritic.core.internal.index;

import java.time.Duration;

import org.apache.lucene.index.QueryTimeout;
import org.eclipse.core.runtime.IProgressMonitor;

/** Stops a query when its monitor says so, and one with patterns in it after a time. */
final class QueryLimit implements QueryTimeout {

	/** How long patterns may keep a query busy. */
	static final Duration PATIENCE = Duration.ofSeconds(2);

	private final IProgressMonitor monitor;
	private final boolean isTimed;
	private final long end;

	/**
	 * @param isTimed
	 *     whether there are patterns in it
	 */
	QueryLimit(IProgressMonitor monitor, boolean isTimed, Duration patience) {
		this.monitor = monitor;
		this.isTimed = isTimed;
		this.end = System.nanoTime() + patience.toNanos();
	}

	@Override
	public boolean shouldExit() {
		return monitor.isCanceled() || isTimed && System.nanoTime() - end >= 0;
	}
}
