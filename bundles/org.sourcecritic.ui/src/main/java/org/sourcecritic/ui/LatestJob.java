package org.sourcecritic.ui;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

/**
 * Work in the background of which only the latest request counts: it cancels the one before, and what that one still
 * brings is dropped. To be used in the display's thread, where results arrive as well.
 *
 * @param <T>
 *     what the work brings
 */
public final class LatestJob<T> {

	/** The work itself, in a thread of its own. */
	@FunctionalInterface
	public interface Work<T> {

		/** @throws OperationCanceledException when the monitor says so */
		T run(IProgressMonitor monitor) throws Exception;
	}

	private final String name;
	private final Display display;
	private final Consumer<? super T> dropped;
	private @Nullable Job current;
	private long delay;

	/**
	 * @param name
	 *     for people
	 * @param dropped
	 *     is told of each result that comes too late
	 */
	public LatestJob(String name, Display display, Consumer<? super T> dropped) {
		this.name = name;
		this.display = display;
		this.dropped = dropped;
	}

	/**
	 * For what may wait a moment, such as counts beside a list: it begins so late that the list comes first, and once
	 * for
	 * several changes at a time.
	 */
	public LatestJob<T> after(long millis) {
		delay = millis;
		return this;
	}

	/** Whether a result is still to come. */
	public boolean isRunning() {
		return current != null;
	}

	/** What is running does not count any more. */
	public void cancel() {
		var running = current;
		current = null;
		if (running != null) {
			running.cancel();
		}
	}

	/**
	 * @param done
	 *     takes the result
	 * @param failed
	 *     is told why there is none, unless it was cancelled
	 */
	public void run(Work<T> work, Consumer<? super T> done, Consumer<Exception> failed) {
		cancel();
		var job = new Request(work, done, failed);
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
		current = job;
		job.schedule(delay);
	}

	private final class Request extends Job {

		private final Work<T> work;
		private final Consumer<? super T> done;
		private final Consumer<Exception> failed;

		Request(Work<T> work, Consumer<? super T> done, Consumer<Exception> failed) {
			super(name);
			this.work = work;
			this.done = done;
			this.failed = failed;
		}

		@Override
		protected IStatus run(@Nullable IProgressMonitor monitor) {
			if (monitor == null || monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			try {
				T result = work.run(monitor);
				deliver(() -> done.accept(result), () -> dropped.accept(result));
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (Exception e) {
				deliver(() -> failed.accept(e), () -> {
					// too late to matter
				});
			}
			return Status.OK_STATUS;
		}

		private void deliver(Runnable delivery, Runnable tooLate) {
			if (display.isDisposed()) {
				tooLate.run();
				return;
			}
			display.asyncExec(() -> {
				if (current != this) {
					tooLate.run();
					return;
				}
				current = null;
				delivery.run();
			});
		}
	}
}
