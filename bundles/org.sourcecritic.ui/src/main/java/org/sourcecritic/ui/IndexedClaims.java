package org.sourcecritic.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.Subscription;

/**
 * The claims of the open corpus as its index knows them: read in the background when it is opened, followed from then
 * on. All methods are for the display's thread.
 */
public final class IndexedClaims {

	private final Display display;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private @Nullable CorpusStore store;
	private @Nullable Job reading;
	private @Nullable Subscription following;
	private @Nullable SharedSnapshot snapshot;
	private ReadingState state = ReadingState.CLOSED;
	private String failure = ""; //$NON-NLS-1$
	/** Whether the index has told of anything since the corpus was opened. */
	private volatile boolean isHeard;

	IndexedClaims(Display display) {
		this.display = display;
	}

	public ReadingState state() {
		return state;
	}

	/** Why they can't be read, for people; empty while they can. */
	public String failure() {
		return failure;
	}

	/** The latest state of the claims. Whoever keeps it longer than this event {@link SharedSnapshot#hold holds} it. */
	public Optional<SharedSnapshot> snapshot() {
		return Optional.ofNullable(snapshot);
	}

	/** Is told when there is another snapshot or another state. */
	public Subscription addListener(Runnable changed) {
		listeners.add(changed);
		return () -> listeners.remove(changed);
	}

	void open(CorpusStore opened) {
		store = opened;
		following = opened.index().addListener(() -> take(opened));
		read();
	}

	/** Reads what is not known yet; goes on where reading was stopped. */
	public void read() {
		var open = store;
		if (open == null || state == ReadingState.READING) {
			return;
		}
		isHeard = false;
		var job = new Reading(open);
		reading = job;
		become(ReadingState.READING, ""); //$NON-NLS-1$
		job.schedule();
	}

	/** Before the corpus is closed: nothing reads it any more. */
	void close() {
		var listening = following;
		following = null;
		if (listening != null) {
			listening.close();
		}
		var job = reading;
		reading = null;
		if (job != null) {
			job.cancel();
		}
		store = null;
		replace(null);
		become(ReadingState.CLOSED, ""); //$NON-NLS-1$
	}

	private void become(ReadingState other, String reason) {
		state = other;
		failure = reason;
		listeners.forEach(Runnable::run);
	}

	private void replace(@Nullable SharedSnapshot other) {
		var before = snapshot;
		snapshot = other;
		if (before != null) {
			before.release();
		}
	}

	/** In a thread of the index. */
	private void take(CorpusStore from) {
		isHeard = true;
		try {
			from.index().snapshot().map(SharedSnapshot::new)
					.ifPresent(taken -> inDisplayThread(() -> show(from, taken), taken::release));
		} catch (CorpusException e) {
			fail(from, e);
		}
	}

	private void show(CorpusStore from, SharedSnapshot taken) {
		if (from != store) {
			taken.release();
			return;
		}
		replace(taken);
		become(ReadingState.COMPLETE, ""); //$NON-NLS-1$
	}

	private void fail(CorpusStore from, CorpusException reason) {
		inDisplayThread(() -> end(from, ReadingState.FAILED, String.valueOf(reason.getLocalizedMessage())), () -> {
			// nobody is there to be told
		});
	}

	private void end(CorpusStore of, ReadingState ended, String reason) {
		if (of == store) {
			reading = null;
			become(ended, reason);
		}
	}

	private void inDisplayThread(Runnable work, Runnable otherwise) {
		if (display.isDisposed()) {
			otherwise.run();
		} else {
			display.asyncExec(work);
		}
	}

	/** Shown to people, who may stop it. */
	private final class Reading extends Job {

		private final CorpusStore read;

		Reading(CorpusStore read) {
			super(Messages.IndexedClaims_reading);
			this.read = read;
			setPriority(LONG);
		}

		@Override
		protected IStatus run(org.eclipse.core.runtime.@Nullable IProgressMonitor monitor) {
			if (monitor == null) {
				return Status.CANCEL_STATUS;
			}
			try {
				read.index().bringUpToDate(monitor);
				if (!isHeard) {
					take(read); // it was up to date before anybody listened
				}
				inDisplayThread(() -> {
					if (read == store) {
						reading = null;
					}
				}, () -> {
					// nobody is there to be told
				});
				return Status.OK_STATUS;
			} catch (OperationCanceledException e) {
				inDisplayThread(() -> end(read, ReadingState.STOPPED, ""), () -> { //$NON-NLS-1$
					// nobody is there to be told
				});
				return Status.CANCEL_STATUS;
			} catch (CorpusException e) {
				fail(read, e);
				return Status.OK_STATUS; // the views say it
			}
		}
	}
}
