package org.sourcecritic.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.structure.CorrectedStructure;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.reading.DocumentFigures;
import org.sourcecritic.ui.CorrectedTexts;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.OpenCorpus;

/**
 * The figures of the text that is shown. They are read in the background: a moment after the text is on the screen, or
 * at once for whoever asks before. For the display's thread.
 */
final class ShownFigures {

	/** So long a text is on the screen before its figures are read, in milliseconds. */
	private static final long FIRST_THE_TEXT = 400;
	/** So long a key may wait for figures, in milliseconds; what takes longer comes later. */
	private static final long BLINK = 15;

	private Optional<Reading> latest = Optional.empty();

	/** Figures that are there or will be; none in a text in which they can't be read. */
	private static final class Reading {

		private final CompletableFuture<DocumentFigures> figures = new CompletableFuture<>();
		private final Job job;
		private boolean isAwaited;

		Reading(CorpusStore store, String document, Optional<AnnotationSet> own) {
			job = Job.createSystem(Messages.ShownFigures_reading, monitor -> {
				figures.complete(read(store, document, own, monitor));
				return Status.OK_STATUS;
			});
			job.setPriority(Job.DECORATE);
			job.schedule(FIRST_THE_TEXT);
		}

		/** A text whose figures can't be read is tagged as one without. */
		private static DocumentFigures read(CorpusStore store, String document, Optional<AnnotationSet> own,
				IProgressMonitor monitor) {
			try {
				var text = store.text(document);
				return DocumentFigures.of(store.document(document).orElseThrow(), text,
						own.map(set -> CorrectedStructure.of(text, set))
								.orElseGet(() -> CorrectedStructure.of(text, List.of())),
						monitor);
			} catch (OperationCanceledException e) {
				throw e;
			} catch (Exception e) {
				ErrorReporter.log(Messages.ShownFigures_cannotRead, e);
				return new DocumentFigures(List.of());
			}
		}
	}

	/** Reads the figures of a text anew, by its structure as this person has corrected it by now. */
	void read(OpenCorpus corpus, CorpusStore store, String document) {
		forget();
		latest = store.isWritable()
				? Optional.of(new Reading(store, document, CorrectedTexts.ownSet(corpus, store, document)))
				: Optional.empty();
	}

	/** Hands on the figures: before this returns when they are there or nearly, else later. */
	void use(Display display, Consumer<DocumentFigures> user) {
		if (latest.isEmpty()) {
			user.accept(new DocumentFigures(List.of()));
			return;
		}
		var reading = latest.get();
		reading.isAwaited = true;
		reading.job.wakeUp();
		try {
			user.accept(reading.figures.get(BLINK, TimeUnit.MILLISECONDS));
		} catch (TimeoutException e) {
			reading.figures.thenAccept(figures -> {
				if (!display.isDisposed()) {
					display.asyncExec(() -> user.accept(figures));
				}
			});
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Nobody is going to ask for these figures any more; who has asked still gets them. */
	void forget() {
		latest.filter(reading -> !reading.isAwaited).ifPresent(reading -> reading.job.cancel());
		latest = Optional.empty();
	}
}
