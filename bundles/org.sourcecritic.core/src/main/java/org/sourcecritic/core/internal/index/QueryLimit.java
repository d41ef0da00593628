package org.sourcecritic.core.internal.index;

import java.util.concurrent.TimeUnit;

import org.apache.lucene.index.QueryTimeout;
import org.eclipse.core.runtime.IProgressMonitor;

/** Stops a query when its monitor says so, and one with patterns in it after a time. */
final class QueryLimit implements QueryTimeout {

	static final long SECONDS = 2;

	private final IProgressMonitor monitor;
	private final boolean isTimed;
	private final long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);

	QueryLimit(IProgressMonitor monitor, boolean isTimed) {
		this.monitor = monitor;
		this.isTimed = isTimed;
	}

	@Override
	public boolean shouldExit() {
		return monitor.isCanceled() || isTimed && System.nanoTime() - end > 0;
	}
}
