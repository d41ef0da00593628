package org.sourcecritic.benchmarks.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many like things to do, done by some threads at once, each with a worker that no other thread touches. */
public final class SharedWork {

	/** Makes the worker of a thread. */
	@FunctionalInterface
	public interface Hiring<W> {
		W hire() throws IOException;
	}

	/** Does the thing of this number. */
	@FunctionalInterface
	public interface Task<W> {
		void run(W worker, int number) throws IOException;
	}

	private SharedWork() {
	}

	/**
	 * Does the things from 0 to the count; returns when all are done.
	 *
	 * @return the workers, for what they have gathered
	 * @throws IOException
	 *     the first that was thrown; the rest may be undone then
	 */
	public static <W> List<W> share(int count, int threads, Hiring<W> hiring, Task<W> task) throws IOException {
		var next = new AtomicInteger();
		Callable<W> shift = () -> {
			var worker = hiring.hire();
			for (var number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
				task.run(worker, number);
			}
			return worker;
		};
		try (var pool = Executors.newFixedThreadPool(threads)) {
			var shifts = new ArrayList<Future<W>>();
			for (var i = 0; i < threads; i++) {
				shifts.add(pool.submit(shift));
			}
			var workers = new ArrayList<W>();
			for (var ended : shifts) {
				workers.add(ended.get());
			}
			return workers;
		} catch (ExecutionException e) {
			throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		}
	}
}
