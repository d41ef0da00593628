package org.sourcecritic.ui.commands;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.sourcecritic.core.corpus.CorpusEvent;
import org.sourcecritic.core.corpus.CorpusException;
import org.sourcecritic.core.corpus.CorpusStore;
import org.sourcecritic.core.corpus.Subscription;
import org.sourcecritic.ui.ErrorReporter;
import org.sourcecritic.ui.OpenCorpus;
import org.sourcecritic.ui.OpenCorpusListener;

/** Steps through the history of the open corpus; the menu says what the step will undo or redo. */
abstract sealed class HistoryHandler extends AbstractHandler implements IElementUpdater, OpenCorpusListener {

	/** Takes back what was done last. */
	public static final class Undo extends HistoryHandler {

		public Undo() {
			super("org.eclipse.ui.edit.undo", Messages.Undo_plain, Messages.Undo_label); //$NON-NLS-1$
		}

		@Override
		@Nullable
		IUndoableOperation next(CorpusStore store) {
			return store.history().getUndoOperation(store.undoContext());
		}

		@Override
		void step(CorpusStore store) throws CorpusException {
			store.undo();
		}
	}

	/** Does again what was undone last. */
	public static final class Redo extends HistoryHandler {

		public Redo() {
			super("org.eclipse.ui.edit.redo", Messages.Redo_plain, Messages.Redo_label); //$NON-NLS-1$
		}

		@Override
		@Nullable
		IUndoableOperation next(CorpusStore store) {
			return store.history().getRedoOperation(store.undoContext());
		}

		@Override
		void step(CorpusStore store) throws CorpusException {
			store.redo();
		}
	}

	private final String command;
	private final String plain;
	private final String labelled;
	private final OpenCorpus corpus = OpenCorpus.in(PlatformUI.getWorkbench());
	private final Subscription subscription = corpus.addListener(this);
	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
	private final IOperationHistoryListener steps = this::stepped;

	HistoryHandler(String command, String plain, String labelled) {
		this.command = command;
		this.plain = plain;
		this.labelled = labelled;
		history.addOperationHistoryListener(steps);
	}

	/** The corpus tells of a change before the history has noted the step; perhaps in another thread. */
	private void stepped(OperationHistoryEvent event) {
		switch (event.getEventType()) {
			case OperationHistoryEvent.OPERATION_ADDED, OperationHistoryEvent.OPERATION_REMOVED,
					OperationHistoryEvent.UNDONE, OperationHistoryEvent.REDONE -> {
				if (!display.isDisposed()) {
					display.asyncExec(this::refresh);
				}
			}
			default -> {
				// nothing has come or gone
			}
		}
	}

	abstract @Nullable IUndoableOperation next(CorpusStore store);

	abstract void step(CorpusStore store) throws CorpusException;

	private Optional<IUndoableOperation> next() {
		return corpus.store().filter(CorpusStore::isWritable).flatMap(store -> Optional.ofNullable(next(store)));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		CorpusStore store = corpus.store().orElse(null);
		if (store != null) {
			try {
				step(store);
			} catch (CorpusException e) {
				ErrorReporter.show(Messages.HistoryHandler_failed, e);
			}
		}
		return null;
	}

	@Override
	public void setEnabled(Object evaluationContext) {
		setBaseEnabled(next().isPresent());
	}

	@Override
	public void updateElement(UIElement element, Map parameters) {
		String text = next().map(operation -> NLS.bind(labelled, operation.getLabel())).orElse(plain);
		element.setText(text);
		element.setTooltip(text.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void changed(CorpusStore store, CorpusEvent event) {
		refresh();
	}

	@Override
	public void opened(CorpusStore store) {
		refresh();
	}

	@Override
	public void closed() {
		refresh();
	}

	private void refresh() {
		setBaseEnabled(next().isPresent());
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		if (commands != null) {
			commands.refreshElements(command, null);
		}
	}

	@Override
	public void dispose() {
		subscription.close();
		history.removeOperationHistoryListener(steps);
		super.dispose();
	}
}
