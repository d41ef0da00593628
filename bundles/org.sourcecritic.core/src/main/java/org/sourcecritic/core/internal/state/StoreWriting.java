package org.sourcecritic.core.internal.state;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.corpus.CorpusProblem;
import org.sourcecritic.core.internal.disk.CorpusFolder;
import org.sourcecritic.core.internal.disk.CorpusLock;
import org.sourcecritic.core.internal.disk.DiskSteps;
import org.sourcecritic.core.internal.disk.Messages;
import org.sourcecritic.core.internal.disk.Reason;
import org.sourcecritic.model.Annotator;
import org.sourcecritic.model.Corpus;
import org.sourcecritic.model.xmi.ModelXmi;
import org.sourcecritic.model.xmi.UnreadableModelException;
import org.sourcecritic.model.xmi.ModelXmi;

/** What an open corpus has that may be changed: the lock, the writer, the operations done, and the upkeep. */
public final class StoreWriting {

	private static final int OPERATIONS_KEPT = 1_000;
	private static final String UNSAVED = ".sourcecritic";

	private final CorpusLock lock;
	private final OpenedCorpus corpus;
	private final CorpusWriter writer;
	private final IOperationHistory history;
	private final IUndoContext context;
	private final Upkeep upkeep;
	private final Consumer<List<CorpusEvent>> listeners;
	private volatile @Nullable Instant lastSaved;

	private StoreWriting(CorpusLock lock, OpenedCorpus corpus, CorpusWriter writer, IOperationHistory history,
			Consumer<List<CorpusEvent>> listeners) {
		this.lock = lock;
		this.corpus = corpus;
		this.writer = writer;
		this.history = history;
		this.listeners = listeners;
		this.context = new ObjectUndoContext(corpus.folder(), corpus.folder().root().toString());
		this.upkeep = new Upkeep(this::forceQuietly, this::foldQuietly);
		history.setLimit(context, OPERATIONS_KEPT);
	}

	/** Locks and reads a corpus. */
	public static StoreWriting open(CorpusFolder folder, String person, IOperationHistory history, DiskSteps steps,
			Consumer<List<CorpusEvent>> listeners) throws CorpusException {
		if (!folder.isCorpus()) {
			throw new CorpusException(Messages.format("CorpusReader_noCorpus", folder.root()));
		}
		var lock = CorpusLock.acquire(folder, person);
		try {
			refuseNewer(folder);
			ParcelFiles.tidyUp(folder, OpenedCorpus.journal(folder).overlay(), steps);
			var corpus = OpenedCorpus.read(folder, steps);
			var writer = new CorpusWriter(corpus, steps);
			var writing = new StoreWriting(lock, corpus, writer, history, listeners);
			if (!writer.isFolded()) {
				writing.upkeep.touched();
			}
			return writing;
		} catch (IOException e) {
			release(lock, e);
			throw new CorpusException(Messages.format("file_notWritten", folder.root(), Reason.of(e)), e);
		} catch (CorpusException | RuntimeException e) {
			release(lock, e);
			throw e;
		}
	}

	/** Before anything is touched: what a newer major version writes means more than this one knows. */
	private static void refuseNewer(CorpusFolder folder) throws IOException, CorpusException {
		try (var in = Files.newInputStream(folder.file(CorpusFolder.CORPUS))) {
			var version = ModelXmi.readKeepingUnknown(in, CorpusFolder.CORPUS, Corpus.class).getFormatVersion();
			if (!FormatVersion.isWritable(version)) {
				throw new CorpusException(Messages.format("CorpusReader_newer", folder.root(), version));
			}
		} catch (UnreadableModelException e) {
			throw new CorpusException(e.getMessage(), e);
		}
	}

	private static void release(CorpusLock lock, Exception because) {
		try {
			lock.close();
		} catch (IOException e) {
			because.addSuppressed(e);
		}
	}

	public OpenedCorpus corpus() {
		return corpus;
	}

	public IOperationHistory history() {
		return history;
	}

	public IUndoContext context() {
		return context;
	}

	public void execute(CorpusOperation operation, @Nullable IProgressMonitor monitor) throws CorpusException {
		var undoable = new StoreOperation(writer, operation, this::changed);
		undoable.addContext(context);
		check(() -> history.execute(undoable, monitor, null));
	}

	public boolean undo() throws CorpusException {
		return history.canUndo(context)
				&& step(history.getUndoOperation(context), () -> history.undo(context, null, null));
	}

	public boolean redo() throws CorpusException {
		return history.canRedo(context)
				&& step(history.getRedoOperation(context), () -> history.redo(context, null, null));
	}

	/** An operation that does not fit any more is forgotten, so that those before it can still be undone. */
	private boolean step(IUndoableOperation operation, Step step) throws CorpusException {
		try {
			check(step);
			return true;
		} catch (CorpusException e) {
			if (!(e.getCause() instanceof IOException)) { // a disk that was full may have room again
				history.replaceOperation(operation, new IUndoableOperation[0]);
			}
			throw e;
		}
	}

	@FunctionalInterface
	private interface Step {
		IStatus take() throws ExecutionException;
	}

	private static void check(Step step) throws CorpusException {
		IStatus status;
		try {
			status = step.take();
		} catch (ExecutionException e) {
			throw new CorpusException(String.valueOf(e.getMessage()), e);
		}
		if (status.isOK() || status == StoreOperation.NOTHING) {
			return;
		}
		if (status.getSeverity() == IStatus.CANCEL) {
			throw new OperationCanceledException();
		}
		throw status.getException() instanceof CorpusException known
				? known
				: new CorpusException(status.getMessage(), status.getException());
	}

	private void changed(List<CorpusEvent> events) {
		upkeep.touched();
		listeners.accept(events);
	}

	/** Finds a person or makes one. */
	public Annotator annotatorNamed(String name) throws CorpusException {
		var annotators = corpus.content().annotators();
		Annotator made;
		synchronized (annotators) {
			var known = Annotators.find(annotators.values(), name);
			if (known.isPresent()) {
				return known.get();
			}
			if (!ModelXmi.canHold(name)) {
				throw new CorpusException(Messages.format("StoreWriting_character", name.strip()));
			}
			made = Annotators.make(annotators.values(), name);
			writer.write(CorpusFolder.annotator(made.getSlug()), made, () -> annotators.put(made.getSlug(), made));
		}
		listeners.accept(List.of(new CorpusEvent.CodebookChanged()));
		return made;
	}

	public void save() throws CorpusException {
		var folded = writer.fold();
		listeners.accept(folded.events());
		if (!folded.complete()) {
			unsaved(Messages.format("CorpusStore_someFiles"));
			upkeep.touched();
			return;
		}
		var now = Instant.now();
		lastSaved = now;
		if (corpus.content().problems().remove(UNSAVED) != null) {
			listeners.accept(List.of(new CorpusEvent.ProblemsChanged()));
		}
		listeners.accept(List.of(new CorpusEvent.Saved(now)));
	}

	public Optional<Instant> lastSaved() {
		return Optional.ofNullable(lastSaved);
	}

	public List<CorpusEvent> readChanges() throws IOException {
		return writer.readChanges();
	}

	private void forceQuietly() {
		try {
			writer.force();
		} catch (IOException e) {
			unsaved(Reason.of(e));
		}
	}

	private void foldQuietly() {
		try {
			save();
		} catch (CorpusException e) {
			unsaved(String.valueOf(e.getMessage()));
		}
	}

	private void unsaved(String reason) {
		corpus.content().problems().put(UNSAVED, new CorpusProblem(corpus.folder().journal(), 0,
				Messages.format("CorpusStore_unsaved", reason)));
		listeners.accept(List.of(new CorpusEvent.ProblemsChanged()));
	}

	/** Saves; unlocks whether that succeeds or not: the journal keeps what could not be saved. */
	public void close() throws CorpusException {
		upkeep.close();
		try (lock; writer) {
			writer.fold();
		} catch (IOException e) {
			throw new CorpusException(Messages.format("file_notWritten", corpus.folder().root(), Reason.of(e)), e);
		} finally {
			history.dispose(context, true, true, true);
		}
	}
}
