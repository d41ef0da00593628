package org.sourcecritic.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.structure.CorrectedStructure;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.reading.DocumentFigures;
import org.sourcecritic.reading.reference.DocumentReferences;
import org.sourcecritic.ui.CorrectedTexts;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.OpenCorpus;

/**
 * The figures and references of the text that is shown. They are read in the background: a moment after the text is on
 * the screen, or at once for whoever asks before. For the display's thread.
 */
final class ShownReading {

	/** So long a text is on the screen before it is read, in milliseconds. */
	private static final long FIRST_THE_TEXT = 400;
	/** So long a key may wait for what is read, in milliseconds; what takes longer comes later. */
	private static final long BLINK = 15;

	private Optional<Reading> latest = Optional.empty();

	/** What is read or will be; nothing in a text that can't be read. */
	private static final class Reading {

		private final CompletableFuture<DocumentFigures> figures = new CompletableFuture<>();
		private final CompletableFuture<DocumentReferences> references = new CompletableFuture<>();
		private final Job job;
		private boolean isAwaited;

		Reading(CorpusStore store, String document, Optional<AnnotationSet> own) {
			job = Job.createSystem(Messages.ShownReading_reading, monitor -> {
				read(store, document, own, monitor);
				return Status.OK_STATUS;
			});
			job.setPriority(Job.DECORATE);
			job.schedule(FIRST_THE_TEXT);
		}

		/** A text that can't be read is tagged as one without figures and references. */
		private void read(CorpusStore store, String document, Optional<AnnotationSet> own, IProgressMonitor monitor) {
			try {
				var text = store.text(document);
				var structure = own.map(set -> CorrectedStructure.of(text, set))
						.orElseGet(() -> CorrectedStructure.of(text, List.of()));
				var source = store.document(document).orElseThrow();
				var progress = SubMonitor.convert(monitor, 2);
				figures.complete(DocumentFigures.of(source, text, structure, progress.split(1)));
				references.complete(DocumentReferences.of(source, text, structure, progress.split(1)));
			} catch (OperationCanceledException e) {
				throw e;
			} catch (Exception e) {
				ErrorReporter.log(Messages.ShownReading_cannotRead, e);
				figures.complete(new DocumentFigures(List.of()));
				references.complete(DocumentReferences.NONE);
			}
		}
	}

	/** Reads a text anew, by its structure as this person has corrected it by now. */
	void read(OpenCorpus corpus, CorpusStore store, String document) {
		forget();
		latest = store.isWritable()
				? Optional.of(new Reading(store, document, CorrectedTexts.ownSet(corpus, store, document)))
				: Optional.empty();
	}

	/** Hands on the figures: before this returns when they are there or nearly, else later. */
	void useFigures(Display display, Consumer<DocumentFigures> user) {
		use(display, reading -> reading.figures, new DocumentFigures(List.of()), user);
	}

	/** Hands on the references: before this returns when they are there or nearly, else later. */
	void useReferences(Display display, Consumer<DocumentReferences> user) {
		use(display, reading -> reading.references, DocumentReferences.NONE, user);
	}

	private <T> void use(Display display, Function<Reading, CompletableFuture<T>> part, T nothing, Consumer<T> user) {
		if (latest.isEmpty()) {
			user.accept(nothing);
			return;
		}
		var reading = latest.get();
		reading.isAwaited = true;
		reading.job.wakeUp();
		var future = part.apply(reading);
		try {
			user.accept(future.get(BLINK, TimeUnit.MILLISECONDS));
		} catch (TimeoutException e) {
			future.thenAccept(read -> {
				if (!display.isDisposed()) {
					display.asyncExec(() -> user.accept(read));
				}
			});
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Nobody is going to ask for this reading any more; who has asked still gets them. */
	void forget() {
		latest.filter(reading -> !reading.isAwaited).ifPresent(reading -> reading.job.cancel());
		latest = Optional.empty();
	}
}
