package org.sourcecritic.ui.views.text;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.sourcecritic.ui.Labels;

/**
 * What is read of a text, in the background, only when somebody asks for it, and kept as long as the same text is asked
 * for. For the display's thread.
 *
 * @param <N>
 *     what is read
 */
public final class ReadOnDemand<N> {

	private final String name;
	private final ReadText.Reader<N> reader;
	private Optional<Reading<N>> latest = Optional.empty();

	/** Of one text; the job is done, or has been cancelled, when nothing is read and it doesn't run. */
	private record Reading<N>(ReadText<?> text, Job job, CompletableFuture<N> read) {

		boolean isOf(ReadText<?> other) {
			return text == other && !read.isCompletedExceptionally() && (read.isDone() || job.getState() != Job.NONE);
		}
	}

	/**
	 * @param name
	 *     of the reading in front of people, with the title of the document
	 */
	public ReadOnDemand(String name, ReadText.Reader<N> reader) {
		this.name = name;
		this.reader = reader;
	}

	/** Hands it to the user, later; never when somebody cancels the reading. */
	void use(ReadText<?> text, Consumer<N> user) {
		Display display = Objects.requireNonNull(Display.getCurrent());
		Reading<N> reading = latest.filter(known -> known.isOf(text)).orElseGet(() -> begin(text));
		latest = Optional.of(reading);
		reading.read().thenAccept(read -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> user.accept(read));
			}
		});
	}

	private Reading<N> begin(ReadText<?> text) {
		var read = new CompletableFuture<N>();
		Job job = Job.create(NLS.bind(name, Labels.title(text.document())), monitor -> {
			try {
				read.complete(reader.read(text.document(), text.text(), text.structure(), monitor));
			} finally {
				read.cancel(false); // where it was cancelled or failed, which the job itself tells
			}
			return Status.OK_STATUS;
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
		return new Reading<>(text, job, read);
	}

	/** Ends for good; who has asked doesn't get it any more. */
	public void end() {
		latest.ifPresent(reading -> reading.job().cancel());
		latest = Optional.empty();
	}
}
