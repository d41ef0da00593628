package org.sourcecritic.core.internal.state;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusOperation;
import org.sourcecritic.core.internal.state.JournalLine.Action;

/** An operation in the history. Once done it remembers its edits only, not the texts it brought. */
public final class StoreOperation extends AbstractOperation {

	private static final String BUNDLE = "org.sourcecritic.core";

	/** Told apart from what was done, so that the history does not offer to undo it. */
	static final IStatus NOTHING = new Status(IStatus.INFO, BUNDLE, "");

	private final CorpusWriter writer;
	private final Consumer<List<CorpusEvent>> listeners;
	private @Nullable CorpusOperation operation;
	private List<Edit> edits = List.of();

	public StoreOperation(CorpusWriter writer, CorpusOperation operation, Consumer<List<CorpusEvent>> listeners) {
		super(operation.label());
		this.writer = writer;
		this.operation = operation;
		this.listeners = listeners;
	}

	@Override
	@NonNullByDefault({})
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		var first = operation;
		if (first == null) {
			return redo(monitor, info);
		}
		return status(() -> writer.execute(first, monitor == null ? new NullProgressMonitor() : monitor));
	}

	@Override
	@NonNullByDefault({})
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return status(() -> writer.apply(Edit.inverse(edits), Action.UNDO, getLabel()));
	}

	@Override
	@NonNullByDefault({})
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return status(() -> writer.apply(edits, Action.REDO, getLabel()));
	}

	@FunctionalInterface
	private interface Step {
		CorpusWriter.Done take() throws CorpusException;
	}

	private IStatus status(Step step) {
		try {
			var done = step.take();
			if (operation != null) {
				edits = done.edits();
				operation = null;
			}
			if (done.edits().isEmpty()) {
				return NOTHING;
			}
			listeners.accept(done.events());
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CorpusException e) {
			return new Status(IStatus.ERROR, BUNDLE, e.getMessage(), e);
		}
	}
}
